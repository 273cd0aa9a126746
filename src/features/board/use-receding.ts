import { useMemo } from 'react';
import type { Baseline } from '#domain/baseline.ts';

/** Of a mass event what a cell needs to know, the same object while it is the same event: its figures change with every cell, and no row need care. */
export function useReceding(baseline: Baseline | null): Pick<Baseline, 'incidentId'> | null {
  const incidentId = baseline?.incidentId ?? null;
  return useMemo(() => (incidentId === null ? null : { incidentId }), [incidentId]);
}
