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
  const { unreachable, limited, unknown, fallback } = summary.byReach;
  if (unreachable + limited + unknown > 0) return 'some';
  return fallback > 0 ? 'fallback' : 'working';
}
