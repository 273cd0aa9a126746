import type { Board, Row } from './board.ts';
import { isInGap, type Gap } from './history.ts';
import type { Instant } from './instant.ts';

/**
 * The board with every cell that lies in a gap at this instant marked as last heard when the gap began, so that it is
 * painted late and not as said. For a replay: `boardAt` says what had been said, this says how much of it was still
 * known. Rows and boards outside all gaps stay the same objects.
 */
export function veilGaps(board: Board, gaps: readonly Gap[], at: Instant): Board {
  const open = gaps.filter((gap) => gap.from <= at && at < gap.to);
  if (open.length === 0) return board;
  const rows = board.rows.map((row) => veilRow(row, board.serviceIds, open));
  return rows.every((row, index) => row === board.rows[index]) ? board : { ...board, rows };
}

function veilRow(row: Row, serviceIds: readonly string[], open: readonly Gap[]): Row {
  const slots = row.slots.map((slot, column) => {
    const serviceId = serviceIds[column];
    if (slot === null || slot.observedAt !== null || serviceId === undefined) return slot;
    const gap = open.find((one) => isInGap(one, row.insurerId, serviceId));
    return gap === undefined ? slot : { ...slot, observedAt: gap.from };
  });
  return slots.every((slot, column) => slot === row.slots[column]) ? row : { insurerId: row.insurerId, slots };
}
