import type { Row } from '#domain/board.ts';
import { paint, type PaintProof } from '#domain/paint.ts';
import type { Pair } from '#domain/pair.ts';
import { paintedPairOf } from '#domain/summary.ts';

/** How the cells of a row are painted, null where the service is not used. The same list for the same row and proof: whoever digests it need not do so again. */
export function paintedPairsOf(row: Row, proof: PaintProof): readonly (Pair | null)[] {
  const known = painted.get(proof) ?? new WeakMap<Row, readonly (Pair | null)[]>();
  painted.set(proof, known);
  const pairs = known.get(row) ?? row.slots.map((slot) => paintedPairOf(paint(slot, proof)));
  known.set(row, pairs);
  return pairs;
}

const painted = new WeakMap<PaintProof, WeakMap<Row, readonly (Pair | null)[]>>();
