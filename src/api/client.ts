import type { Failure } from './failure.ts';

export type Answer = Readonly<{ ok: true; body: unknown; text: string }> | Readonly<{ ok: false; failure: Failure }>;

export type GetOptions = Readonly<{ signal?: AbortSignal; cache?: RequestCache }>;

/** One GET below `/api/v1/`, e.g. `get('staff/pointer')`. Never rejects: trouble is part of the answer. */
export type Client = Readonly<{ get: (path: string, options?: GetOptions) => Promise<Answer> }>;
