import type { Summary } from './summary.ts';

/**
 * The answer for all insurers together: all is as usual · all of it works, though some is worked on · all of it works, but some only on the fallback ·
 * some does not · not known. Never one worst word.
 */
export type OverallVerdict = 'none' | 'working' | 'fallback' | 'some' | 'unknown';

/** Null = nothing is proven. A no needs every service known to work; with half of the insurers silent nothing is said at all. */
export function overallVerdict(summary: Summary | null): OverallVerdict {
  if (summary === null || summary.insurers === 0 || summary.reportingInsurers * 2 < summary.insurers) return 'unknown';
  if (summary.affectedInsurers === 0) return 'none';
  const { byAvailability, byMode } = summary;
  // what runs while isolated is out of reach (`reachOf`)
  const { outage, degraded, unknown } = byAvailability;
  if (outage + degraded + unknown + byMode.isolated > 0) return 'some';
  return byMode.fallback > 0 ? 'fallback' : 'working';
}
