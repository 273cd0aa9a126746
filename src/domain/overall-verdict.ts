import type { Summary } from './summary.ts';

/** The answer for all insurers together: nobody · some, but only on the fallback · some · not known. Never one worst word. */
export type OverallVerdict = 'none' | 'fallback' | 'some' | 'unknown';

/** Null = nothing is proven. "None" needs every insurer known to be normal; with half of them silent nothing is said at all. */
export function overallVerdict(summary: Summary | null): OverallVerdict {
  if (summary === null || summary.insurers === 0 || summary.reportingInsurers * 2 < summary.insurers) return 'unknown';
  if (summary.affectedInsurers === 0) return 'none';
  const { outage, degraded, unknown } = summary.byAvailability;
  return outage + degraded + unknown > 0 ? 'some' : 'fallback';
}
