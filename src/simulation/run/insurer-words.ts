import type { Incident, PlannedWork, RedoWindow, Scope } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import { concerns, covers } from './interest.ts';
import type { Run } from './run.ts';

/**
 * What people say that still matters to one insurer, cut to that insurer and to the newest: an insurer's page is one answer of a few kB, and the
 * whole story is at the incident's own address.
 */
export type InsurerWords = Readonly<{
  incidents: readonly Incident[];
  plannedWork: readonly PlannedWork[];
  redoWindows: readonly RedoWindow[];
}>;

export function insurerWords({ world }: Run, insurerId: string, now: Instant): InsurerWords {
  const interest = { insurerId, serviceId: null };
  const only = ({ serviceIds }: Scope): Scope => ({ insurerIds: [insurerId], serviceIds });
  return {
    incidents: world
      .incidentsAt(now)
      .filter(({ resolvedAt, affected }) => resolvedAt === null && concerns(affected, interest))
      .map((incident) => ({
        ...incident,
        affected: only(incident.affected),
        known: newestOf(incident.known),
        updates: incident.updates.slice(-1).map((update) => ({
          ...update,
          changes: update.changes
            .filter(({ scope }) => concerns(scope, interest))
            .map((change) => ({ ...change, scope: only(change.scope) })),
        })),
      })),
    plannedWork: world
      .plannedWorkAt(now)
      .filter(({ status, affected }) => (status === 'planned' || status === 'running') && concerns(affected, interest))
      .map((item) => ({ ...item, affected: only(item.affected) })),
    redoWindows: world
      .redoWindowsAt(now)
      .filter(({ status, insurerIds }) => status === 'open' && covers(insurerIds, insurerId))
      .map((window) => ({ ...window, insurerIds: [insurerId] })),
  };
}

function newestOf({ confirmed, open, excluded }: Incident['known']): Incident['known'] {
  return { confirmed: confirmed.slice(-1), open: open.slice(-1), excluded: excluded.slice(-1) };
}
