import { boardAt, type History } from './history.ts';
import { minuteMs, type Instant, type Window } from './instant.ts';
import { worstOf, type RowTimelines } from './row-timelines.ts';
import { keptPerCell, timelinesAfter, type Span } from './timeline.ts';

/**
 * The rows of a history as they were known at an instant: up to it what had been said by then, behind it what is known today. Null = as today. Rows of which
 * no more has become known are the same lists as today's.
 */
export type RowsAsKnown = (at: Instant) => RowTimelines | null;

/** A statement that came late: between the two instants the past it tells of was not known. */
type Late = Readonly<{ at: Instant; knownAt: Instant; insurerId: string; serviceId: string }>;

/**
 * For the replay of a history. A statement that came less than `leastLateMs` after what it tells of is taken as known when it happened: every statement takes
 * its seconds. Cost: linear in transitions once, then in late ones for an instant, and in those of a cell for each cell that has one.
 */
export function rowsAsKnown(history: History, today: RowTimelines, leastLateMs: number = minuteMs): RowsAsKnown {
  const late = lateOf(history, leastLateMs);
  let spansAfter: ReturnType<typeof timelinesAfter> | null = null;
  return (at) => {
    const pending = late.filter((one) => one.at < at && at < one.knownAt);
    if (pending.length === 0) return null;
    spansAfter ??= timelinesAfter(history);
    const after = spansAfter;
    const { seq } = boardAt(history, at).position;
    const ofCell = keptPerCell((insurerId, serviceId) => {
      const now = today.ofCell(insurerId, serviceId);
      const isPending = pending.some((one) => one.insurerId === insurerId && one.serviceId === serviceId);
      return isPending ? joinedAt(after(insurerId, serviceId, seq), now, at) : now;
    });
    const ofInsurer = (insurerId: string) =>
      pending.some((one) => one.insurerId === insurerId)
        ? worstOf(history, insurerId, ofCell)
        : today.ofInsurer(insurerId);
    return { ofCell, ofInsurer };
  };
}

/** Stretches of at least this length that two lists of spans over one window tell differently, each once, in order. */
export function differencesOf(
  some: readonly Span[],
  others: readonly Span[],
  leastMs: number = minuteMs,
): readonly Window[] {
  const differing: { from: Instant; to: Instant }[] = [];
  let place = 0;
  for (const { from, to, pair } of some) {
    while ((others[place]?.to ?? to) <= from) place += 1;
    for (let other = place; ; other += 1) {
      const there = others[other];
      if (there === undefined || there.from >= to) break;
      if (there.pair === pair) continue;
      const stretch = { from: Math.max(from, there.from), to: Math.min(to, there.to) };
      const last = differing.at(-1);
      if (last?.to === stretch.from) last.to = stretch.to;
      else differing.push(stretch);
    }
  }
  return differing.filter(({ from, to }) => to - from >= leastMs);
}

function lateOf({ transitions }: History, leastLateMs: number): readonly Late[] {
  const late: Late[] = [];
  let knownAt = Number.NEGATIVE_INFINITY;
  for (const { at, knownAt: said, insurerId, serviceId } of transitions) {
    // as the board folds them: nothing is known before what precedes it
    knownAt = Math.max(knownAt, said);
    if (knownAt - at > leastLateMs) late.push({ at, knownAt, insurerId, serviceId });
  }
  return late;
}

/** Up to an instant the one, from there on the other. */
function joinedAt(before: readonly Span[], after: readonly Span[], at: Instant): readonly Span[] {
  const left = before.filter(({ from }) => from < at).map((span) => (span.to > at ? { ...span, to: at } : span));
  const right = after.filter(({ to }) => to > at).map((span) => (span.from < at ? { ...span, from: at } : span));
  const [last, first] = [left.at(-1), right[0]];
  return last !== undefined && last.pair === first?.pair
    ? [...left.slice(0, -1), { ...last, to: first.to }, ...right.slice(1)]
    : [...left, ...right];
}
