import type { Instant } from '#domain/instant.ts';
import type { Clock } from '#lib/clock.ts';

/** One reading of both device clocks. Never a statement about the server's time. */
export type Moment = Readonly<{ now: Instant; elapsed: number }>;

export function momentOf(clock: Clock): Moment {
  return { now: clock.now(), elapsed: clock.elapsed() };
}

/** Milliseconds between two readings: the larger of both clocks, because the monotonic one may stop while a machine sleeps. Never negative. */
export function elapsedBetween(earlier: Moment, later: Moment): number {
  return Math.max(0, later.elapsed - earlier.elapsed, later.now - earlier.now);
}
