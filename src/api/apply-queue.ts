import { secondMs } from '#domain/instant.ts';
import type { Clock } from '#lib/clock.ts';
import type { Cancel, Timers } from './timers.ts';

export type ApplyQueue<T> = Readonly<{
  /** `weight`: how many changes it brings */
  push: (item: T, weight: number) => void;
  /** at once, for answers that somebody waits for and for a page that wakes up */
  flush: () => void;
  clear: () => void;
}>;

export type ApplyQueueOptions<T> = Readonly<{
  clock: Clock;
  timers: Timers;
  isHidden: () => boolean;
  apply: (items: readonly T[]) => void;
}>;

/** Above this many changes a second a board is painted at most four times a second: more would be unreadable and would starve input. */
export const floodPerSecond = 200;
export const floodIntervalMs = 250;

/**
 * Collects what arrives and applies it once per frame, or by a timer where no frames come: in a hidden page, or one that is
 * covered by another window. In a flood, at most four times a second. Order is kept.
 */
export function createApplyQueue<T>({ clock, timers, isHidden, apply }: ApplyQueueOptions<T>): ApplyQueue<T> {
  let waiting: T[] = [];
  let cancel: Cancel | null = null;
  let appliedAt = -Infinity;
  let counted = { from: 0, weight: 0 };

  const flush = () => {
    cancel?.();
    cancel = null;
    if (waiting.length === 0) return;
    const items = waiting;
    waiting = [];
    appliedAt = clock.elapsed();
    apply(items);
  };
  const schedule = () => {
    const sinceMs = clock.elapsed() - appliedAt;
    if (counted.weight > floodPerSecond) cancel = timers.after(Math.max(0, floodIntervalMs - sinceMs), flush);
    else if (isHidden()) cancel = timers.after(floodIntervalMs, flush);
    else cancel = both(timers.onFrame(flush), timers.after(floodIntervalMs, flush));
  };
  return {
    push: (item, weight) => {
      const now = clock.elapsed();
      if (now - counted.from >= secondMs) counted = { from: now, weight: 0 };
      counted = { ...counted, weight: counted.weight + weight };
      waiting.push(item);
      if (waiting.length > longestQueue) flush();
      else if (cancel === null) schedule();
    },
    flush,
    clear: () => {
      cancel?.();
      cancel = null;
      waiting = [];
    },
  };
}

/** A page whose timers are stopped must not hoard. */
const longestQueue = 5_000;

function both(a: Cancel, b: Cancel): Cancel {
  return () => {
    a();
    b();
  };
}
