import type { QueryFailure } from './query-failure.ts';

/**
 * Common to all queries. `networkMode: 'always'`: the default pauses offline and calls the old answer a success.
 * Retries are spread at random so that a crowd does not come back in one second.
 */
export const queryDefaults = {
  networkMode: 'always',
  retry: (failureCount: number, error: QueryFailure) => failureCount < 4 && isWorthRetrying(error),
  retryDelay: (failureCount: number, error: QueryFailure) =>
    Math.max(retryAfterMs(error), Math.random() * Math.min(5_000 * 2 ** failureCount, 60_000)),
} as const;

function isWorthRetrying({ failure }: QueryFailure): boolean {
  if (failure.kind === 'aborted') return false;
  return failure.kind !== 'status' || failure.status >= 500 || failure.status === 429;
}

function retryAfterMs({ failure }: QueryFailure): number {
  return failure.kind === 'status' ? (failure.retryAfterMs ?? 0) : 0;
}
