import { compareSeverity } from '#domain/attention.ts';
import type { Row } from '#domain/board.ts';
import type { Instant } from '#domain/instant.ts';
import { paint, type PaintProof } from '#domain/paint.ts';
import type { Pair } from '#domain/pair.ts';
import { isAffected } from '#domain/summary.ts';

/**
 * Since when the worst state of a row has lasted: of several cells in the same worst state the longest. Null while nothing is wrong, nothing is
 * proven, or the beginning is not known.
 */
export function rowSince(row: Row, proof: PaintProof): Instant | null {
  let worst: Pair | null = null;
  let since: Instant | null = null;
  for (const slot of row.slots) {
    const painted = paint(slot, proof);
    if (painted.kind !== 'state' || slot === null || !isAffected(painted.pair)) continue;
    const order = worst === null ? -1 : compareSeverity(painted.pair, worst);
    if (order > 0 || (order === 0 && (slot.since === null || (since !== null && slot.since >= since)))) continue;
    worst = painted.pair;
    since = slot.since;
  }
  return since;
}
