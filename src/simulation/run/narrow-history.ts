import type { Board } from '#domain/board.ts';
import type { HistoryInput } from '#domain/history.ts';
import { covers, type Interest } from './interest.ts';

/** The part of a history that concerns one insurer, one service or one cell. */
export function narrowHistory(history: HistoryInput, interest: Interest): HistoryInput {
  const { insurerId, serviceId } = interest;
  if (insurerId === null && serviceId === null) return history;
  return {
    ...history,
    base: narrowBoard(history.base, interest),
    transitions: history.transitions.filter(
      (transition) =>
        (insurerId === null || transition.insurerId === insurerId) &&
        (serviceId === null || transition.serviceId === serviceId),
    ),
    gaps: history.gaps.filter((gap) => covers(gap.insurerIds, insurerId) && covers(gap.serviceIds, serviceId)),
  };
}

function narrowBoard(board: Board, { insurerId, serviceId }: Interest): Board {
  const column = serviceId === null ? null : board.serviceIds.indexOf(serviceId);
  const rows = insurerId === null ? board.rows : board.rows.filter((row) => row.insurerId === insurerId);
  if (column === null) return { ...board, rows };
  const isThere = column >= 0;
  return {
    ...board,
    serviceIds: isThere ? board.serviceIds.slice(column, column + 1) : [],
    rows: rows.map((row) => ({ insurerId: row.insurerId, slots: isThere ? row.slots.slice(column, column + 1) : [] })),
  };
}
