import { compareSeverity } from '#domain/attention.ts';
import type { Row } from '#domain/board.ts';
import { paint, type PaintProof } from '#domain/paint.ts';
import type { Pair } from '#domain/pair.ts';
import { isAffected, paintedPairOf } from '#domain/summary.ts';

/** The rows in which something painted is not normal, the worst first; equals keep the order of the catalogue. */
export function affectedRows(rows: readonly Row[], proof: PaintProof): readonly Row[] {
  return rows
    .flatMap((row) => {
      const worst = worstPair(row, proof);
      return worst !== null && isAffected(worst) ? [{ row, worst }] : [];
    })
    .toSorted((a, b) => compareSeverity(a.worst, b.worst))
    .map(({ row }) => row);
}

function worstPair(row: Row, proof: PaintProof): Pair | null {
  let worst: Pair | null = null;
  for (const slot of row.slots) {
    const pair = paintedPairOf(paint(slot, proof));
    if (pair !== null && (worst === null || compareSeverity(pair, worst) < 0)) worst = pair;
  }
  return worst;
}
