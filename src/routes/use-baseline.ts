import { useState } from 'react';
import type { RecordedChange } from '#api/live-board-state.ts';
import { baselineOf, changesWithin, floodWindowMs, type Baseline } from '#domain/baseline.ts';
import type { Board } from '#domain/board.ts';

/** The mass event of the board shown, if there is one. Once begun it stays until it is clearly over; of the past it depends on nothing but the instant. */
export function useBaseline(board: Board | null, changes: readonly RecordedChange[], isPast = false): Baseline | null {
  const [held, setHeld] = useState<Held>({ board: null, baseline: null });
  if (held.board === board) return held.baseline;
  const next = {
    board,
    baseline: board === null ? null : nextBaseline(board, changes, isPast ? { board: null, baseline: null } : held),
  };
  setHeld(next);
  return next.baseline;
}

type Held = Readonly<{ board: Board | null; baseline: Baseline | null }>;

function nextBaseline(board: Board, changes: readonly RecordedChange[], { baseline, board: former }: Held) {
  const isSameHistory = former === null || former.position.epoch === board.position.epoch;
  const instants = changes
    .filter(({ epoch }) => epoch === board.position.epoch)
    .map(({ transition }) => transition.knownAt);
  const recent = changesWithin(instants, board.asOf, floodWindowMs);
  return baselineOf(board, recent, isSameHistory ? baseline : null);
}
