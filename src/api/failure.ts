import type { Problem } from '#contract/problem.ts';

/** Why an answer that arrived was not accepted. Words for readers belong to the catalogues; `text` is for people who look closer. */
export const refusalReasons = [
  'html',
  'notJson',
  'empty',
  'tooLarge',
  'contract',
  'audience',
  'checksum',
  'future',
  'undated',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Everything that can go wrong with one request. A value, not an exception. */
export type Failure =
  | Readonly<{ kind: 'offline' }>
  | Readonly<{ kind: 'network'; text: string }>
  | Readonly<{ kind: 'timeout'; afterMs: number }>
  | Readonly<{ kind: 'silent'; afterMs: number }>
  | Readonly<{ kind: 'closed' }>
  | Readonly<{ kind: 'aborted' }>
  | Readonly<{ kind: 'status'; status: number; problem: Problem | null; retryAfterMs: number | null }>
  | Readonly<{ kind: 'refused'; reason: RefusalReason; text: string }>;

/** One line for a diagnosis, not for a headline. */
export function describeFailure(failure: Failure): string {
  switch (failure.kind) {
    case 'offline':
      return 'offline';
    case 'network':
      return failure.text;
    case 'timeout':
      return `no complete answer within ${failure.afterMs / 1000} s`;
    case 'silent':
      return `no readable frame for ${failure.afterMs / 1000} s`;
    case 'closed':
      return 'connection closed by the server';
    case 'aborted':
      return 'aborted';
    case 'status':
      return failure.problem === null ? `HTTP ${failure.status}` : `HTTP ${failure.status}: ${failure.problem.title}`;
    case 'refused':
      return failure.text;
  }
}
