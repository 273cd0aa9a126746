import { createHistory, type History } from './history.ts';
import type { Instant } from './instant.ts';

/**
 * A history as it could have been told at an instant: what became known later is not in it, nor that a gap would end. The same object when it ends there
 * anyway; an instant before the window leaves nothing but its beginning.
 */
export function historyUntil(history: History, at: Instant): History {
  const { from, to } = history.window;
  if (at >= to) return history;
  const end = Math.max(from, at);
  return createHistory({
    ...history,
    window: { from, to: end },
    transitions: history.transitions.filter(({ knownAt }) => knownAt <= end),
    gaps: history.gaps.filter((gap) => gap.from < end).map((gap) => ({ ...gap, to: Math.min(gap.to, end) })),
  });
}
