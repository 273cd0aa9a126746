/** Lets something happen at most once in `gapMs`: at once when it is long enough ago, else as soon as it may. */
export type Pacer = Readonly<{ request: () => void; stop: () => void }>;

export type PacerOptions = Readonly<{
  gapMs: number;
  /** ms, monotonic */
  elapsed: () => number;
  after: (ms: number, run: () => void) => () => void;
  /** false = there was nothing to do, and it does not count */
  run: () => boolean;
}>;

export function createPacer({ gapMs, elapsed, after, run }: PacerOptions): Pacer {
  let lastAt = Number.NEGATIVE_INFINITY;
  let cancel: (() => void) | null = null;
  const fire = () => {
    cancel = null;
    if (run()) lastAt = elapsed();
  };
  return {
    request: () => {
      if (cancel !== null) return;
      const waitMs = lastAt + gapMs - elapsed();
      if (waitMs > 0) cancel = after(waitMs, fire);
      else fire();
    },
    stop: () => {
      cancel?.();
      cancel = null;
    },
  };
}
