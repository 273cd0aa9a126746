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
 * covered by another window. In a flood, at most four times a second; a heartbeat is no part of it, and holds up nothing. Order is kept.
 */
export function createApplyQueue<T>({ clock, timers, isHidden, apply }: ApplyQueueOptions<T>): ApplyQueue<T> {
  let waiting: T[] = [];
  let cancel: Cancel | null = null;
  let changes = 0;
  let floodAppliedAt = -Infinity;
  const isFlood = createFloodGauge();
  let flooded = false;

  const flush = () => {
    cancel?.();
    cancel = null;
    if (waiting.length === 0) return;
    const items = waiting;
    waiting = [];
    if (flooded && changes > 0) floodAppliedAt = clock.elapsed();
    changes = 0;
    apply(items);
  };
  const schedule = () => {
    const sinceMs = clock.elapsed() - floodAppliedAt;
    if (flooded && sinceMs < floodIntervalMs) cancel = timers.after(floodIntervalMs - sinceMs, flush);
    else if (isHidden()) cancel = timers.after(floodIntervalMs, flush);
    else cancel = both(timers.onFrame(flush), timers.after(floodIntervalMs, flush));
  };
  return {
    push: (item, weight) => {
      flooded = isFlood(clock.elapsed(), weight);
      waiting.push(item);
      changes += weight;
      if (waiting.length > longestQueue) flush();
      else if (cancel === null) schedule();
    },
    flush,
    clear: () => {
      cancel?.();
      cancel = null;
      waiting = [];
      changes = 0;
    },
  };
}

/** A page whose timers are stopped must not hoard. */
const longestQueue = 5_000;

/** Counts by the second, and remembers the one before: a flood does not end because a second does. */
function createFloodGauge(): (now: number, weight: number) => boolean {
  let from = -Infinity;
  let current = 0;
  let before = 0;
  return (now, weight) => {
    if (now - from >= secondMs) {
      before = now - from < 2 * secondMs ? current : 0;
      current = 0;
      from = now;
    }
    current += weight;
    return Math.max(before, current) > floodPerSecond;
  };
}

function both(a: Cancel, b: Cancel): Cancel {
  return () => {
    a();
    b();
  };
}
