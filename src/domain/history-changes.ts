import type { History } from './history.ts';
import type { Instant } from './instant.ts';
import { walkHistory } from './walk-history.ts';

/** What part of a board is looked at; null = all. */
export type Looked = Readonly<{ insurerId: string | null; serviceId: string | null }>;

/** The instants inside the window at which a cell of that part was known to change, each once, in order. */
export function changeInstants(history: History, { insurerId, serviceId }: Looked): readonly Instant[] {
  const { rows, serviceIds } = history.base;
  const { from, to } = history.window;
  const instants: Instant[] = [];
  walkHistory(history, ({ at, row, column }) => {
    const isLookedAt =
      (insurerId === null || rows[row]?.insurerId === insurerId) &&
      (serviceId === null || serviceIds[column] === serviceId);
    if (isLookedAt && at >= from && at <= to && instants.at(-1) !== at) instants.push(at);
  });
  return instants;
}

/** How many of the sorted instants are not after `at`: the number of the change that is shown then, counted from 1. */
export function changesUpTo(instants: readonly Instant[], at: Instant): number {
  let [low, high] = [0, instants.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((instants[middle] ?? Number.POSITIVE_INFINITY) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last change before `at` and the first after it; null where there is none. */
export function neighbourChanges(
  instants: readonly Instant[],
  at: Instant,
): Readonly<{ previous: Instant | null; next: Instant | null }> {
  const count = changesUpTo(instants, at);
  const isOnOne = instants[count - 1] === at;
  return { previous: instants[count - (isOnOne ? 2 : 1)] ?? null, next: instants[count] ?? null };
}

/** The change that lies nearest to a stretch of time without any; null when there is none at all. */
export function nearestChange(instants: readonly Instant[], from: Instant, to: Instant): Instant | null {
  const { previous, next } = {
    previous: neighbourChanges(instants, from).previous,
    next: neighbourChanges(instants, to).next,
  };
  if (previous === null || next === null) return previous ?? next;
  return from - previous <= next - to ? previous : next;
}

export type Playback = Readonly<{
  /** board time per ms of real time */
  rate: number;
  /** no movement in between: from change to change */
  jumps: boolean;
}>;

/** Where playing stands: `shown` is a change or where it began, `clock` how far its time has gone since. */
export type Playhead = Readonly<{ shown: Instant; clock: Instant }>;

/**
 * Where playing stands `elapsedMs` later, and whether that is the end. What is shown stays until its clock has reached the next change: no picture is of an
 * instant at which nothing happened. Jumping, it is the next change, however far that is.
 */
export function nextFrame(
  { shown, clock }: Playhead,
  elapsedMs: number,
  { rate, jumps }: Playback,
  instants: readonly Instant[],
  end: Instant,
): Playhead & Readonly<{ isEnd: boolean }> {
  const moved = jumps ? (neighbourChanges(instants, shown).next ?? end) : clock + elapsedMs * rate;
  if (moved >= end) {
    // where the window was moved away from what is shown its end may lie before: playing leads nowhere back
    const last = Math.max(shown, end);
    return { shown: last, clock: last, isEnd: true };
  }
  const reached = instants[changesUpTo(instants, moved) - 1] ?? shown;
  return { shown: Math.max(shown, reached), clock: moved, isEnd: false };
}
