import type { Instant } from '#domain/instant.ts';
import type { Clock } from '#lib/clock.ts';

/**
 * One reading of the device's clocks. Never a statement about the server's time. `elapsed` counts all time that can have passed, see
 * `createSteadyClock`; `monotonic` is what the device itself counted.
 */
export type Moment = Readonly<{ now: Instant; elapsed: number; monotonic: number }>;

export type SteadyClock = Clock & Readonly<{ monotonic: () => number }>;

export function momentOf(clock: SteadyClock): Moment {
  return { now: clock.now(), elapsed: clock.elapsed(), monotonic: clock.monotonic() };
}

/** Milliseconds between two readings: the larger of what both clocks say. Never negative. */
export function elapsedBetween(earlier: Moment, later: Moment): number {
  return Math.max(0, later.elapsed - earlier.elapsed, later.now - earlier.now);
}

/**
 * An `elapsed` that never counts too little. The monotonic clock may stop while a machine sleeps, the wall clock can be set back; whenever the two are
 * seen to run apart, the stretch up to there counts as the longer of both says, so that a set clock cannot hide a later sleep.
 */
export function createSteadyClock(clock: Clock | SteadyClock): SteadyClock {
  if ('monotonic' in clock) return clock;
  let anchor = { now: clock.now(), monotonic: clock.elapsed(), elapsed: clock.elapsed() };
  let highest = anchor.elapsed;
  return {
    now: clock.now,
    monotonic: clock.elapsed,
    elapsed: () => {
      const now = clock.now();
      const monotonic = clock.elapsed();
      const byWallMs = now - anchor.now;
      const byMonotonicMs = monotonic - anchor.monotonic;
      const elapsed = anchor.elapsed + Math.max(0, byWallMs, byMonotonicMs);
      if (Math.abs(byWallMs - byMonotonicMs) > noticedMs) anchor = { now, monotonic, elapsed };
      highest = Math.max(highest, elapsed);
      return highest;
    },
  };
}

/** Below this the clocks only differ in how finely they count and how they are trimmed. */
const noticedMs = 500;
