import { keepRowIndex, placeOf } from './board-index.ts';
import type { Catalog } from './catalog.ts';
import { absentCell, type Slot } from './cell.ts';
import { cellAfter } from './cell-change.ts';
import type { Instant } from './instant.ts';
import type { Position } from './position.ts';
import type { Transition } from './transition.ts';

/** One insurer's cells, in the order of the board's `serviceIds`. */
export type Row = Readonly<{ insurerId: string; slots: readonly Slot[] }>;

/**
 * All cells at one instant. Immutable: a change makes a new board in which untouched rows are the same objects,
 * which is what lets a memoised row skip rendering.
 */
export type Board = Readonly<{
  position: Position;
  /** board time of the newest statement in it */
  asOf: Instant;
  serviceIds: readonly string[];
  rows: readonly Row[];
}>;

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

/** The slot of one insurer and service; undefined when the board has no such place. */
export function slotAt(board: Board, insurerId: string, serviceId: string): Slot | undefined {
  const place = placeOf(board.rows, board.serviceIds, insurerId, serviceId);
  return place === null ? undefined : board.rows[place.row]?.slots[place.column];
}

/**
 * The board as the catalogue expects it: its insurers and services, in its order, and an absent (unknown) cell wherever
 * the board says nothing. Insurers the catalogue lacks are kept behind, by id; services it lacks have no column,
 * because nobody could say what they are. Rows that already fit stay the same objects, and a complete board is returned
 * as it is.
 */
export function completeBoard(board: Board, catalog: Catalog): Board {
  const serviceIds = sameOr(
    board.serviceIds,
    catalog.services.map((service) => service.id),
  );
  const columns = serviceIds.map((id) => board.serviceIds.indexOf(id));
  const expectedIds = catalog.insurers.map((insurer) => insurer.id);
  const present = new Map(board.rows.toReversed().map((row) => [row.insurerId, row] as const));
  const expected = new Set(expectedIds);
  const extraIds = [...present.keys()].filter((id) => !expected.has(id)).sort(compareIds);
  const rows = [...expectedIds, ...extraIds].map((id) =>
    completeRow(id, present.get(id), columns, serviceIds === board.serviceIds),
  );
  const completed = sameOr(board.rows, rows);
  return completed === board.rows && serviceIds === board.serviceIds
    ? board
    : { ...board, serviceIds, rows: completed };
}

/** A board of the catalogue's size on which nothing is known yet. */
export function blankBoard(catalog: Catalog, position: Position, asOf: Instant): Board {
  return completeBoard({ position, asOf, serviceIds: [], rows: [] }, catalog);
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

function completeRow(insurerId: string, row: Row | undefined, columns: readonly number[], isInOrder: boolean): Row {
  if (row !== undefined && isInOrder && row.slots.length === columns.length) return row;
  return {
    insurerId,
    slots: columns.map((column): Slot => (row?.slots[column] === undefined ? absentCell : row.slots[column])),
  };
}

/** The old list when the new one holds the same things. */
function sameOr<T>(old: readonly T[], next: readonly T[]): readonly T[] {
  return old.length === next.length && old.every((item, index) => item === next[index]) ? old : next;
}

/** By code unit, so that every engine and locale agrees. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : 1;
}
