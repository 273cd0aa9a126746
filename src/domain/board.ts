import type { Catalog } from './catalog.ts';
import { absentCell, type Slot } from './cell.ts';
import type { Instant } from './instant.ts';
import type { Position } from './position.ts';

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
