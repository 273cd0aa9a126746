import type { Board } from './board.ts';
import type { Slot } from './cell.ts';

type Rows = readonly Readonly<{ insurerId: string }>[];

/**
 * Where an insurer's row and a service's column stand on a board; null when one of them has no place. Of two equal ids
 * the first counts.
 */
export function placeOf(
  rows: Rows,
  serviceIds: readonly string[],
  insurerId: string,
  serviceId: string,
): Readonly<{ row: number; column: number }> | null {
  const row = rowIndexOf(rows).get(insurerId);
  const column = columnIndexOf(serviceIds).get(serviceId);
  return row === undefined || column === undefined ? null : { row, column };
}

/** The slot of one insurer and service; undefined when the board has no such place. */
export function slotAt(board: Board, insurerId: string, serviceId: string): Slot | undefined {
  const place = placeOf(board.rows, board.serviceIds, insurerId, serviceId);
  return place === null ? undefined : board.rows[place.row]?.slots[place.column];
}

/** A fold changes rows but never their order, so the index of the old list serves the new one. */
export function keepRowIndex(from: Rows, to: Rows): void {
  rowIndexes.set(to, rowIndexOf(from));
}

type Index = ReadonlyMap<string, number>;

const rowIndexes = new WeakMap<Rows, Index>();
const columnIndexes = new WeakMap<readonly string[], Index>();

function rowIndexOf(rows: Rows): Index {
  const known = rowIndexes.get(rows);
  if (known !== undefined) return known;
  const index = firstPlaces(rows.map((row) => row.insurerId));
  rowIndexes.set(rows, index);
  return index;
}

function columnIndexOf(serviceIds: readonly string[]): Index {
  const known = columnIndexes.get(serviceIds);
  if (known !== undefined) return known;
  const index = firstPlaces(serviceIds);
  columnIndexes.set(serviceIds, index);
  return index;
}

function firstPlaces(ids: readonly string[]): Index {
  const places = new Map<string, number>();
  for (const [place, id] of ids.entries()) if (!places.has(id)) places.set(id, place);
  return places;
}
