import { keepRowIndex, placeOf } from './board-index.ts';
import type { Board, Row } from './board.ts';
import { cellAfter } from './cell-change.ts';
import type { Slot } from './cell.ts';
import type { Transition } from './transition.ts';

/** One transition of the board's own epoch. See `applyTransitions`. */
export function applyTransition(board: Board, transition: Transition): Board {
  return applyTransitions(board, board.position.epoch, [transition]);
}

/**
 * Folds transitions, in the order given, into a new board. Those not newer than the board (`seq`) change nothing, nor
 * does anything of another epoch: a board of another history needs a snapshot. The rest move position and `asOf`, even
 * when they leave every cell alone. Rows without a changed cell stay the same objects, and a board to which nothing
 * happened is returned as it is. `seq` need not be dense: that is the feed's law.
 */
export function applyTransitions(board: Board, epoch: number, transitions: readonly Transition[]): Board {
  if (epoch !== board.position.epoch) return board;
  let { seq } = board.position;
  let { asOf } = board;
  const changed = new Map<number, Slot[]>();
  for (const transition of transitions) {
    if (transition.seq <= seq) continue;
    seq = transition.seq;
    asOf = Math.max(asOf, transition.knownAt);
    change(board, changed, transition);
  }
  return seq === board.position.seq
    ? board
    : { ...board, position: { epoch, seq }, asOf, rows: withChanged(board.rows, changed) };
}

/** `changed` holds the slots of rows that are no longer what they were, by row number. */
function change(board: Board, changed: Map<number, Slot[]>, transition: Transition): void {
  const place = placeOf(board.rows, board.serviceIds, transition.insurerId, transition.serviceId);
  if (place === null) return;
  const slots = changed.get(place.row) ?? board.rows[place.row]?.slots;
  const before = slots?.[place.column];
  if (slots === undefined || before === undefined) return;
  const after = cellAfter(before, transition);
  if (after === before) return;
  const copy = changed.get(place.row) ?? [...slots];
  copy[place.column] = after;
  changed.set(place.row, copy);
}

function withChanged(rows: readonly Row[], changed: ReadonlyMap<number, readonly Slot[]>): readonly Row[] {
  if (changed.size === 0) return rows;
  const next = [...rows];
  for (const [index, slots] of changed) {
    const row = rows[index];
    if (row !== undefined) next[index] = { insurerId: row.insurerId, slots };
  }
  keepRowIndex(rows, next);
  return next;
}
