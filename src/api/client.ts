import { decodeProblem } from '#contract/problem.ts';
import { secondMs, type Instant } from '#domain/instant.ts';
import type { Clock } from '#lib/clock.ts';
import type { Failure, RefusalReason } from './failure.ts';
import { createSteadyClock, momentOf, type Moment, type SteadyClock } from './moment.ts';
import { readText } from './read-text.ts';
import { mediaTypeIn, retryAfterIn, serverTimeIn } from './response-headers.ts';
import type { ServerTimeSample } from './server-clock.ts';
import type { Timers } from './timers.ts';

export type Answer = Readonly<{ ok: true; body: unknown; text: string }> | Readonly<{ ok: false; failure: Failure }>;

export type GetOptions = Readonly<{ signal?: AbortSignal; cache?: RequestCache }> & Partial<AnswerLimit>;

/** How long an answer is waited for, and how it is read. Without any there is one time limit for head and body together. */
export type AnswerLimit = Readonly<{ limitMs: number; after: Timers['after']; read: typeof readText }>;

/** One GET below `/api/v1/`, e.g. `get('staff/pointer')`; with a leading slash, of that path on the API's host. Never rejects: trouble is part of the answer. */
export type Client = Readonly<{
  get: (path: string, options?: GetOptions) => Promise<Answer>;
  /** told of each answer that was good to its last word, for reading without a connection */
  keep?: (path: string, text: string) => void;
  /** what is asked for as it was known at this instant of board time, and not again of itself; without it as it is known now */
  knownAt?: Instant;
}>;

export type ClientOptions = Readonly<{
  /** '' = this origin */
  baseUrl: string;
  fetch: typeof fetch;
  /** what was asked for before the application ran; null = nothing, ask now */
  early?: Early | null;
  clock: Clock;
  timers: Timers;
  /** called with each answer that is ours by its media type and tells the server's time */
  onServerTime?: (sample: ServerTimeSample) => void;
}>;

/** An answer that is on its way, and for how many ms, so that nothing in it looks younger than it is. */
export type Early = (url: string) => Readonly<{ response: Promise<Response>; waitedMs: number }> | null;

export const requestTimeoutMs = 8 * secondMs;
export const maxBodyBytes = 5_000_000;

export function createClient(options: ClientOptions): Client {
  const steady = { ...options, clock: createSteadyClock(options.clock) };
  return {
    get: (path, asked = {}) => getOnce(steady, path, asked),
  };
}

type SteadyOptions = ClientOptions & Readonly<{ clock: SteadyClock }>;

async function getOnce(options: SteadyOptions, path: string, asked: GetOptions): Promise<Answer> {
  const { cache = 'default', read = readText, after = options.timers.after, limitMs = requestTimeoutMs } = asked;
  const deadline = createDeadline(after, limitMs, asked.signal);
  try {
    const ask = () =>
      options.fetch(urlOf(options.baseUrl, path), {
        signal: deadline.signal,
        cache,
        redirect: 'error',
        credentials: 'same-origin',
        headers: { Accept: 'application/json, application/problem+json' },
      });
    const early = options.early?.(urlOf(options.baseUrl, path)) ?? null;
    const sentAt = earlier(momentOf(options.clock), early?.waitedMs ?? 0);
    // what went wrong before the application ran is asked for again by its own rules
    const response = await deadline.race(early === null ? ask() : early.response.catch(ask));
    if (response.status === 304 && cache !== 'reload')
      return await getOnce(options, path, { ...asked, cache: 'reload' });
    tellServerTime(options, response, sentAt);
    return await deadline.race(readAnswer(response, read));
  } catch (error) {
    return failed(
      deadline.failure() ?? { kind: 'network', text: error instanceof Error ? error.message : 'no connection' },
    );
  } finally {
    deadline.end();
  }
}

function earlier({ now, elapsed, monotonic }: Moment, ms: number): Moment {
  return { now: now - ms, elapsed: elapsed - ms, monotonic: monotonic - ms };
}

function urlOf(baseUrl: string, path: string): string {
  if (!path.startsWith('/')) return `${baseUrl}/api/v1/${path}`;
  return baseUrl === '' || baseUrl.startsWith('/') ? path : new URL(path, baseUrl).href;
}

async function readAnswer(response: Response, readBody: typeof readText): Promise<Answer> {
  const mediaType = mediaTypeIn(response.headers);
  if (!response.ok) return failed(await statusFailure(response, mediaType));
  if (response.status === 204) return refused('empty', 'answer without a body');
  if (mediaType === 'text/html') return refused('html', 'Antwort ist keine Statusmeldung (HTML)');
  if (!isJson(mediaType))
    return refused('notJson', `answer is ${mediaType === '' ? 'of no media type' : mediaType}, not JSON`);
  const read = await readBody(response, maxBodyBytes);
  if (!read.ok) return read;
  if (read.text.trim() === '') return refused('empty', 'answer without a body');
  const body = parseJson(read.text);
  return body === undefined ? refused('notJson', 'answer is not JSON') : { ok: true, body, text: read.text };
}

async function statusFailure(response: Response, mediaType: string): Promise<Failure> {
  const retryAfterMs = retryAfterIn(response.headers);
  const read = mediaType === 'application/problem+json' ? await readText(response, maxProblemBytes) : null;
  if (read === null) void response.body?.cancel().catch(() => undefined);
  const decoded = read?.ok === true ? decodeProblem(parseJson(read.text)) : null;
  return {
    kind: 'status',
    status: response.status,
    problem: decoded?.ok === true ? decoded.value : null,
    retryAfterMs,
  };
}

/** Only an answer of our own kind may tell the time: a login page of some network in between may not. */
function tellServerTime(options: SteadyOptions, response: Response, sentAt: Moment): void {
  const told = isJson(mediaTypeIn(response.headers)) ? serverTimeIn(response.headers) : null;
  if (told !== null) options.onServerTime?.({ ...told, sentAt, receivedAt: momentOf(options.clock) });
}

const maxProblemBytes = 64_000;

function isJson(mediaType: string): boolean {
  return mediaType === 'application/json' || mediaType.endsWith('+json');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function failed(failure: Failure): Answer {
  return { ok: false, failure };
}

function refused(reason: RefusalReason, text: string): Answer {
  return failed({ kind: 'refused', reason, text });
}

/** One time limit for head and body together. `race` ends even when the other side ignores the abort. */
function createDeadline(after: Timers['after'], limitMs: number, outer: AbortSignal | undefined) {
  const controller = new AbortController();
  let failure: Failure | null = null;
  let stop: (why: Failure) => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = (why) => {
      failure ??= why;
      controller.abort();
      reject(new Error('aborted'));
    };
  });
  aborted.catch(() => undefined);
  const cancelTimer = after(limitMs, () => stop({ kind: 'timeout', afterMs: limitMs }));
  const onOuterAbort = () => stop({ kind: 'aborted' });
  if (outer?.aborted === true) onOuterAbort();
  outer?.addEventListener('abort', onOuterAbort);
  return {
    signal: controller.signal,
    race: <T>(work: Promise<T>): Promise<T> => {
      work.catch(() => undefined);
      return Promise.race([work, aborted]);
    },
    failure: () => failure,
    end: () => {
      cancelTimer();
      outer?.removeEventListener('abort', onOuterAbort);
    },
  };
}
