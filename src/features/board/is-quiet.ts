import { isInBaseline, type Baseline } from '#domain/baseline.ts';
import type { Slot } from '#domain/cell.ts';
import type { Paint } from '#domain/paint.ts';

/** Whether a cell recedes as part of a known mass event. Only what is painted as said may: without proof it is as unknown as everything else. */
export function isQuiet(
  painted: Paint,
  slot: Slot | undefined,
  receding: Pick<Baseline, 'incidentId'> | null,
): boolean {
  return painted.kind === 'state' && slot !== undefined && isInBaseline(slot, receding);
}
