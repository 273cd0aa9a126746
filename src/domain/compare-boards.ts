import { slotAt } from './board-index.ts';
import type { Board } from './board.ts';
import { absentCell, type Cell, type CellRef, type Slot } from './cell.ts';

/** A cell that two boards of one history show differently. `from` is undefined where the earlier board had none. */
export type CellDifference = CellRef & Readonly<{ from: Cell | undefined; to: Cell }>;

/**
 * What happened between two boards, as far as the later one tells: cells in another state, or in the same one anew, and sources that fell silent or
 * speak again. What went and came back in between cannot be known. A cell the earlier board lacked counts only if it changed after that board.
 */
export function compareBoards(before: Board, after: Board): readonly CellDifference[] {
  if (before.position.epoch !== after.position.epoch) return [];
  const former = new Map(before.rows.map((row) => [row.insurerId, row]));
  const differences: CellDifference[] = [];
  for (const row of after.rows) {
    if (former.get(row.insurerId) === row && before.serviceIds === after.serviceIds) continue;
    for (const [column, serviceId] of after.serviceIds.entries()) {
      const { insurerId } = row;
      const [from, to] = [slotAt(before, insurerId, serviceId), row.slots[column]];
      if (from === to || !isTold(to)) continue;
      if (isTold(from) ? isOther(from, to) : to.since !== null && to.since > before.asOf)
        differences.push({ insurerId, serviceId, from: isTold(from) ? from : undefined, to });
    }
  }
  return differences;
}

function isTold(slot: Slot | undefined): slot is Cell {
  return slot !== undefined && slot !== null && slot !== absentCell;
}

/** A beginning that moved back is a correction of the past, and no change. */
function isOther(from: Cell, to: Cell): boolean {
  const hasBegunAnew = from.since !== null && to.since !== null && to.since > from.since;
  return from.pair !== to.pair || (from.observedAt === null) !== (to.observedAt === null) || hasBegunAnew;
}
