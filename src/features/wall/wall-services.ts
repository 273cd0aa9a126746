import { compareSeverity } from '#domain/attention.ts';
import type { Board } from '#domain/board.ts';
import { paint, type PaintProof } from '#domain/paint.ts';
import { pairOf, type Pair } from '#domain/pair.ts';
import { isAffected, paintedPairOf } from '#domain/summary.ts';

/** One service over all insurers: its worst painted state, at how many insurers that is so, and how many are affected at all. */
export type ServiceState = Readonly<{ serviceId: string; worst: Pair; insurersInWorst: number; affected: number }>;

/** In the order of the board's services. A service nobody uses counts as normal with nobody in it. */
export function serviceStatesOf(board: Board, proof: PaintProof): readonly ServiceState[] {
  return board.serviceIds.map((serviceId, column) => {
    const pairs = board.rows
      .map((row) => paintedPairOf(paint(row.slots[column], proof)))
      .filter((pair) => pair !== null);
    const worst = pairs.reduce((a, b) => (compareSeverity(a, b) <= 0 ? a : b), pairOf('operational', 'normal'));
    return {
      serviceId,
      worst,
      insurersInWorst: pairs.filter((pair) => pair === worst).length,
      affected: pairs.filter(isAffected).length,
    };
  });
}
