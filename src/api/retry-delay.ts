import type { Audience } from '#domain/audience.ts';
import { minuteMs, secondMs } from '#domain/instant.ts';

/**
 * Delays until the next attempt, in ms. All are drawn at random from the whole range from near zero ("full jitter"), because the first delay decides
 * whether a crowd that was cut off together comes back together. `failures` counts from 1; `random` is in [0, 1).
 */
export function retryDelayMs(audience: Audience, failures: number, random: number): number {
  const { firstMs, capMs } = retryRanges[audience];
  const rangeMs = Math.min(firstMs * 2 ** Math.min(failures - 1, 20), capMs);
  return Math.round(leastMs + random * (rangeMs - leastMs));
}

/** So that bad luck and an answer that fails at once cannot become a loop without a pause. */
const leastMs = 250;

/** Until the next look at the pointer while all is well. A hidden page looks once a minute at most. */
export function pollDelayMs(audience: Audience, pollAfterMs: number, isHidden: boolean, random: number): number {
  const askedMs = Number.isFinite(pollAfterMs)
    ? Math.min(Math.max(pollAfterMs, 5 * secondMs), 5 * minuteMs)
    : 15 * secondMs;
  const evenMs = audience === 'staff' ? staffPollMs : isHidden ? Math.max(askedMs, minuteMs) : askedMs;
  return Math.round(evenMs * (0.8 + 0.4 * random));
}

/** A server's own wish for the pause before reconnecting (`retry:`), made harmless. */
export function clampRetryMs(retryMs: number | null): number {
  return retryMs === null || Number.isNaN(retryMs) ? 0 : Math.min(Math.max(retryMs, secondMs), minuteMs);
}

/**
 * Public: a third of a million readers may be cut off at once. Spread over 50 s that is what an origin can take, and with one request that times out
 * (8 s) it still brings everyone back within a minute after the fault has ended. A first range of 60 s, doubled up to 120 s, would spare the origin
 * more, but leave readers without an answer for two minutes after there is one: the promise to be back within 60 s (N24) is the stronger, and a server
 * in need has `Retry-After`. Staff: a few thousand.
 */
const retryRanges: Readonly<Record<Audience, Readonly<{ firstMs: number; capMs: number }>>> = {
  public: { firstMs: 50 * secondMs, capMs: 50 * secondMs },
  staff: { firstMs: 5 * secondMs, capMs: 30 * secondMs },
};

/** 10 to 15 s with the spread. */
const staffPollMs = 12.5 * secondMs;
