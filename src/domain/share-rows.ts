import type { Board, Row } from './board.ts';
import type { Slot } from './cell.ts';

/**
 * The next board, with every row and cell that says the same as before replaced by the object it was before, so that
 * nothing is drawn twice.
 */
export function shareRows(previous: Board, next: Board): Board {
  const serviceIds = haveSameItems(previous.serviceIds, next.serviceIds) ? previous.serviceIds : next.serviceIds;
  if (serviceIds !== previous.serviceIds) return next;
  const before = new Map(previous.rows.map((row) => [row.insurerId, row]));
  const rows = next.rows.map((row) => shareRow(before.get(row.insurerId), row));
  return { ...next, serviceIds, rows: haveSameItems(previous.rows, rows) ? previous.rows : rows };
}

/** How many rows of two boards are the same objects in the same place. */
export function countSharedRows(a: Board, b: Board): number {
  return a.rows.reduce((count, row, index) => count + (row === b.rows[index] ? 1 : 0), 0);
}

function shareRow(previous: Row | undefined, next: Row): Row {
  if (previous === undefined) return next;
  const slots = next.slots.map((slot, column) => shareSlot(previous.slots[column], slot));
  return haveSameItems(previous.slots, slots) ? previous : { insurerId: next.insurerId, slots };
}

function shareSlot(previous: Slot | undefined, next: Slot): Slot {
  if (previous === undefined || previous === null || next === null) return next;
  const isSame =
    previous.pair === next.pair &&
    previous.since === next.since &&
    previous.observedAt === next.observedAt &&
    previous.incidentId === next.incidentId;
  return isSame ? previous : next;
}

function haveSameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
