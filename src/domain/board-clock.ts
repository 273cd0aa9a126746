import type { Instant } from './instant.ts';

/** The board's own time: the real one, or a simulated one that runs `rate` times as fast as real time. */
export type BoardClock = Readonly<{ kind: 'real' | 'simulated'; now: Instant; rate: number }>;

/**
 * Board time `elapsedMs` of real time after the clock was read, as a whole millisecond.
 * Never earlier than the reading: a negative or unusable elapsed time counts as none.
 */
export function boardNow(clock: BoardClock, elapsedMs: number): Instant {
  const advanced = elapsedMs * clock.rate;
  return advanced > 0 && Number.isFinite(advanced) ? Math.round(clock.now + advanced) : clock.now;
}

/** Board time at an instant of the server's real time, given when, in that time, the clock was read. For the past as well. */
export function boardTimeAt(clock: BoardClock, readAt: Instant, at: Instant): Instant {
  return Math.round(clock.now + (at - readAt) * clock.rate);
}
