import type { Gap, HistoryInput } from '#domain/history.ts';
import type { Instant, Window } from '#domain/instant.ts';
import type { Run } from './run.ts';

/** What a window is remembered by, with nothing in it that was not known at the window's end. */
export function historyOf(run: Run, window: Window): HistoryInput {
  const { base, transitions, gaps } = run.world.history(window);
  return {
    base: { ...base, position: { epoch: run.epoch, seq: base.position.seq } },
    window,
    transitions,
    // that a silence will end, and when, is known only once it has
    gaps: gaps.map((gap) => endedBy(gap, window.to)),
  };
}

function endedBy(gap: Gap, at: Instant): Gap {
  return { ...gap, to: Math.min(gap.to, at) };
}

/** The part of an asked-for window that has happened and of which the world knows anything; null if there is none. */
export function coveredPart(run: Run, asked: Window, now: Instant): Window | null {
  const from = Math.max(asked.from, run.world.window.from);
  const to = Math.min(asked.to, now);
  return from < to ? { from, to } : null;
}
