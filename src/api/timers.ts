/** Delayed work, handed in so that tests own time. A handle is whatever the host returns. */
export type Timers = Readonly<{
  after: (delayMs: number, run: () => void) => Cancel;
  /** before the next paint; never while the page is hidden */
  onFrame: (run: () => void) => Cancel;
}>;

export type Cancel = () => void;

/** `setTimeout` fires at once beyond this many ms. */
const longestDelayMs = 2 ** 31 - 1;

export const browserTimers: Timers = {
  after: (delayMs, run) => {
    const handle = setTimeout(run, Math.min(Math.max(0, delayMs), longestDelayMs));
    return () => clearTimeout(handle);
  },
  onFrame: (run) => {
    const handle = requestAnimationFrame(run);
    return () => cancelAnimationFrame(handle);
  },
};
