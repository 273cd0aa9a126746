import type { Eta, Incident } from './incident.ts';
import type { Instant } from './instant.ts';

/** When something is expected back, how often that was put off before, and whether even the latest moment has passed. */
export type ExpectedReturn = Readonly<{ eta: Eta; postponements: number; isOverdue: boolean; incidentId: string }>;

/** The newest statement of an incident's return among the updates at hand; null when there is none, or all is over. */
export function expectedReturn(incident: Incident, now: Instant): ExpectedReturn | null {
  if (incident.resolvedAt !== null) return null;
  const eta = incident.updates.findLast((update) => update.eta !== null)?.eta ?? null;
  if (eta === null) return null;
  return {
    eta,
    postponements: Math.max(0, eta.revision - 1),
    isOverdue: eta.latest < now,
    incidentId: incident.id,
  };
}
