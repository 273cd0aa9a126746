import type { Eta, Incident } from './incident.ts';
import { hasPassed, type Reading } from './incident-reading.ts';

/** When something is expected back, how often that was put off before, and whether even the latest moment has passed without another word. */
export type ExpectedReturn = Readonly<{
  eta: Eta;
  postponements: number;
  isOverdue: boolean;
  incidentId: string;
  /** ranges that held before, the latest first; perhaps not all that were said */
  former: readonly Eta[];
}>;

/** What was once said of an incident's return and no longer holds, oldest first. */
export type FormerReturns = Readonly<{ incidentId: string; etas: readonly Eta[] }>;

/** The newest statement of an incident's return among the updates at hand; null when there is none, or all is over. `told` = what was said of returns before. */
export function expectedReturn(
  incident: Incident,
  reading: Reading,
  told: readonly FormerReturns[] = [],
): ExpectedReturn | null {
  if (incident.resolvedAt !== null) return null;
  const eta = incident.updates.findLast((update) => update.eta !== null)?.eta ?? null;
  if (eta === null) return null;
  return {
    eta,
    postponements: Math.max(0, eta.revision - 1),
    isOverdue: hasPassed(eta.latest, reading),
    incidentId: incident.id,
    former: told
      .flatMap(({ incidentId, etas }) => (incidentId === incident.id ? etas : []))
      .filter(({ revision }) => revision < eta.revision)
      .toSorted((a, b) => b.revision - a.revision),
  };
}

/** All that was said of its return but what is said now. */
export function formerReturnsOf({ id, updates }: Incident): FormerReturns {
  return { incidentId: id, etas: updates.flatMap(({ eta }) => eta ?? []).slice(0, -1) };
}
