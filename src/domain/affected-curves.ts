import { veilGaps } from './gap-veil.ts';
import { boardAt, type History } from './history.ts';
import type { Instant } from './instant.ts';
import { paint, paintProof } from './paint.ts';
import { isAffected, paintedPairOf } from './summary.ts';
import type { Row } from './board.ts';

/** One step of a curve: from this instant on, so many services are not operational in normal running. */
export type CurveStep = Readonly<{ at: Instant; affected: number }>;

/**
 * For each insurer how many of its services were affected, over the window of the history, as steps. Sampled at `samples` even distances (a curve of
 * 100 px shows no more); what lies in a gap counts as affected, because it was not known to work. Instants are board time.
 */
export function affectedCurves(history: History, samples: number): ReadonlyMap<string, readonly CurveStep[]> {
  const { from, to } = history.window;
  const curves = new Map<string, CurveStep[]>();
  const counts = new WeakMap<Row, number>();
  for (let sample = 0; sample < samples; sample += 1) {
    const at = Math.round(from + ((to - from) * sample) / samples);
    for (const row of veilGaps(boardAt(history, at), history.gaps, at).rows) {
      const affected = counts.get(row) ?? countAffected(row);
      counts.set(row, affected);
      const curve = curves.get(row.insurerId);
      if (curve === undefined) curves.set(row.insurerId, [{ at, affected }]);
      else if (curve.at(-1)?.affected !== affected) curve.push({ at, affected });
    }
  }
  return curves;
}

const asKnownThen = paintProof('live', false, true);

function countAffected(row: Row): number {
  const pairs = row.slots.map((slot) => paintedPairOf(paint(slot, asKnownThen)));
  return pairs.filter((pair) => pair !== null && isAffected(pair)).length;
}
