import type { Board } from './board.ts';
import type { Instant, Window } from './instant.ts';
import { createReplay, type Replay } from './replay.ts';
import type { Transition } from './transition.ts';

/** A span in which the server itself has no knowledge of part of the board. Half-open, board time. */
export type Gap = Readonly<{
  from: Instant;
  to: Instant;
  insurerIds: 'all' | readonly string[];
  serviceIds: 'all' | readonly string[];
}>;

export type HistoryInput = Readonly<{
  /** the board as known at `window.from` */
  base: Board;
  window: Window;
  /** need not be dense: a history may be of one insurer or one service only */
  transitions: readonly Transition[];
  gaps: readonly Gap[];
}>;

/** What was known when, within a window. Immutable to its readers; inside it remembers what it has folded. */
export type History = HistoryInput & Readonly<{ replay: Replay }>;

/**
 * Sorts by `seq`, drops repetitions and what the base already holds, and indexes by row. Cost: linear in transitions.
 */
export function createHistory(input: HistoryInput): History {
  const transitions = inOrder(input.transitions, input.base.position.seq);
  return { ...input, transitions, replay: createReplay(input.base, transitions) };
}

/**
 * The board as known at an instant: the base and every transition with `knownAt` ≤ `at`, folded. Before the first it is
 * the base itself. Rows that are the same at two neighbouring instants are the same objects. Gaps are not drawn in: see
 * `veilGaps`.
 */
export function boardAt(history: History, at: Instant): Board {
  return history.replay.boardAt(at);
}

/** Whether a gap covers a cell. */
export function isInGap(gap: Gap, insurerId: string, serviceId: string): boolean {
  return (
    (gap.insurerIds === 'all' || gap.insurerIds.includes(insurerId)) &&
    (gap.serviceIds === 'all' || gap.serviceIds.includes(serviceId))
  );
}

function inOrder(transitions: readonly Transition[], after: number): readonly Transition[] {
  const sorted = transitions.filter((transition) => transition.seq > after).sort((a, b) => a.seq - b.seq);
  return sorted.filter((transition, index) => transition.seq !== sorted[index - 1]?.seq);
}
