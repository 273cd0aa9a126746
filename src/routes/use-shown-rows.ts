import { useMemo } from 'react';
import { columnsOf, filterRows, type BoardFilter } from '#domain/board-filter.ts';
import { completeBoard } from '#domain/board.ts';
import { paint, type PaintProof } from '#domain/paint.ts';
import { paintedPairOf } from '#domain/summary.ts';
import type { BoardFeed } from './use-board-feed.ts';

/** How many insurers the filter leaves, of how many; null while there is no board. */
export function useShownRows(
  shown: BoardFeed['shown'],
  filter: BoardFilter,
  proof: PaintProof,
): Readonly<{ rows: number; all: number }> | null {
  return useMemo(() => {
    if (shown === null) return null;
    const { rows, serviceIds } = completeBoard(shown.board, shown.catalog);
    const left = filterRows(
      rows,
      shown.catalog,
      filter,
      (row) => row.slots.map((slot) => paintedPairOf(paint(slot, proof))),
      columnsOf(filter, serviceIds),
    );
    return { rows: left.length, all: rows.length };
  }, [shown, filter, proof]);
}
