/**
 * The outside world's time, handed in wherever time matters, so that a test can own it. Two clocks, because neither
 * alone is honest: the wall clock can be set, the monotonic one may stop while a machine sleeps.
 */
export type Clock = Readonly<{
  /** wall time, epoch ms */
  now: () => number;
  /** monotonic time, ms since an arbitrary start */
  elapsed: () => number;
}>;

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
};
