import type { Audience } from '#domain/audience.ts';
import type { Failure } from './failure.ts';
import { retryDelayMs } from './retry-delay.ts';

/**
 * How long after its `failures`-th failure in a row a request is made again, in ms; null = not by itself. Spread at random, so that a crowd does not
 * come back within one second: as with the pointer, the first delay of a crowd that was cut off together is spread widest. `random` is in [0, 1).
 */
export function nextTryMs(audience: Audience, failures: number, failure: Failure, random: number): number | null {
  if (failures > mostTries || !isWorthRetrying(failure)) return null;
  return Math.max(retryAfterMs(failure), retryDelayMs(audience, failures, random));
}

const mostTries = 4;

function isWorthRetrying(failure: Failure): boolean {
  if (failure.kind === 'aborted') return false;
  return failure.kind !== 'status' || failure.status >= 500 || failure.status === 429;
}

/** How long the server asked to be left alone. */
export function retryAfterMs(failure: Failure): number {
  return failure.kind === 'status' ? (failure.retryAfterMs ?? 0) : 0;
}
