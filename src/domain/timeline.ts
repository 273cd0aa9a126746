import { slotAt } from './board.ts';
import type { Cell } from './cell.ts';
import { isInGap, type History } from './history.ts';
import type { Window } from './instant.ts';
import { pairOf, type Pair } from './pair.ts';
import { spansOf, type Span, type Statement } from './span.ts';

export type { Span } from './span.ts';

/**
 * One cell's spans over a window (default: the history's), by event time `at` and with everything the history knows, later corrections included.
 * A late source is unknown with its mode kept, a gap is unknown, and so is a cell the board has no place for. A service the insurer does not use has no spans.
 */
export function timelineOf(
  history: History,
  insurerId: string,
  serviceId: string,
  window: Window = history.window,
): readonly Span[] {
  const slot = slotAt(history.base, insurerId, serviceId);
  if (slot === null) return [];
  if (slot === undefined) return spansOf([], [], window);
  const statements = history.transitions
    .filter((transition) => transition.insurerId === insurerId && transition.serviceId === serviceId)
    .map(({ at, seq, to, observedAt }): Statement => ({ at, seq, pair: saidPair(to, observedAt) }));
  const gaps = history.gaps.filter((gap) => isInGap(gap, insurerId, serviceId));
  return spansOf([baseStatement(slot, history), ...statements], gaps, window);
}

/** The base says what holds from the cell's `since`, or, when that is not known, what has held for as long as we can see. */
function baseStatement(cell: Cell, history: History): Statement {
  const at = cell.since ?? Number.NEGATIVE_INFINITY;
  return { at, seq: history.base.position.seq, pair: saidPair(cell.pair, cell.observedAt) };
}

/** What a statement is worth: from a source that is late, only its mode. */
function saidPair(pair: Pair, observedAt: number | null): Pair {
  return observedAt === null ? pair : pairOf('unknown', pair.mode);
}
