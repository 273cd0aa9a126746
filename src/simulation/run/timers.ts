/** Delayed and repeated work, handed in so that a test owns time. Each call answers with the way to stop it. */
export type Timers = Readonly<{
  every: (intervalMs: number, work: () => void) => () => void;
  after: (delayMs: number, work: () => void) => () => void;
}>;

export const systemTimers: Timers = {
  every: (intervalMs, work) => {
    const handle = setInterval(work, intervalMs);
    return () => clearInterval(handle);
  },
  after: (delayMs, work) => {
    const handle = setTimeout(work, delayMs);
    return () => clearTimeout(handle);
  },
};
