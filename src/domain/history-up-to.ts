import type { Board } from './board.ts';
import { veilGaps } from './gap-veil.ts';
import { boardAt, type Gap, type History, type HistoryInput } from './history.ts';
import type { Instant } from './instant.ts';

/** The board as it was known at an instant, with everything unknown that lay in a gap then. */
export function boardAsKnown(history: History, at: Instant): Board {
  return veilGaps(boardAt(history, at), history.gaps, at);
}

/**
 * A history as it could be told at an instant: without what was known only later, and no silence ends that had not ended. The same object when it ends there
 * anyway; of an instant before it nothing is left but its beginning.
 */
export function historyUpTo(history: HistoryInput, at: Instant): HistoryInput {
  const { base, window, transitions, gaps } = history;
  if (at >= window.to) return history;
  const to = Math.max(window.from, at);
  return {
    base,
    window: { from: window.from, to },
    transitions: transitions.filter(({ knownAt }) => knownAt <= to),
    gaps: gaps.filter((gap) => gap.from < to).map((gap) => endedBy(gap, to)),
  };
}

function endedBy(gap: Gap, at: Instant): Gap {
  return gap.to <= at ? gap : { ...gap, to: at };
}
