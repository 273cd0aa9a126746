import type { Board } from './board.ts';
import { veilGaps } from './gap-veil.ts';
import { boardAt, type Gap, type History, type HistoryInput } from './history.ts';
import type { Instant } from './instant.ts';

/** The board as it was known at an instant, with everything unknown that lay in a gap then. */
export function boardAsKnown(history: History, at: Instant): Board {
  return veilGaps(boardAt(history, at), history.gaps, at);
}

/** A history as it could be told at an instant inside it: without what was known only later, and no silence ends that had not ended. */
export function historyUpTo(history: HistoryInput, at: Instant): HistoryInput {
  const to = Math.max(history.window.from, Math.min(history.window.to, at));
  return {
    base: history.base,
    window: { from: history.window.from, to },
    transitions: history.transitions.filter(({ knownAt }) => knownAt <= at),
    gaps: history.gaps.filter((gap) => gap.from < to).map((gap) => endedBy(gap, to)),
  };
}

function endedBy(gap: Gap, at: Instant): Gap {
  return gap.to <= at ? gap : { ...gap, to: at };
}
