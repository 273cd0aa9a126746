import { formerReturnsOf, type FormerReturns } from '#domain/expected-return.ts';
import type { Incident, PlannedWork, RedoWindow, Scope, Update } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import { concerns, covers, type Interest } from './interest.ts';
import type { Run } from './run.ts';

/**
 * What people say that still matters to one insurer, cut to that insurer and to the newest: an insurer's page is one answer of a few kB, and the
 * whole story is at the incident's own address.
 */
export type InsurerWords = Readonly<{
  incidents: readonly Incident[];
  plannedWork: readonly PlannedWork[];
  redoWindows: readonly RedoWindow[];
  formerReturns: readonly FormerReturns[];
}>;

export function insurerWords({ world }: Run, insurerId: string, now: Instant): InsurerWords {
  const interest = { insurerId, serviceId: null };
  const incidents = world
    .incidentsAt(now)
    .filter(({ resolvedAt, affected }) => resolvedAt === null && concerns(affected, interest));
  return {
    incidents: incidents.map((incident) => cutIncident(incident, interest)),
    formerReturns: incidents.map(formerReturnsOf).filter(({ etas }) => etas.length > 0),
    plannedWork: world
      .plannedWorkAt(now)
      .filter(({ status, affected }) => (status === 'planned' || status === 'running') && concerns(affected, interest))
      .map((item) => cutWork(item, interest)),
    redoWindows: world
      .redoWindowsAt(now)
      .filter(({ status, insurerIds }) => status === 'open' && covers(insurerIds, insurerId))
      .map((window) => cutRedoWindow(window, insurerId)),
  };
}

function cutIncident(incident: Incident, interest: Interest): Incident {
  const { affected, updates } = incident;
  return {
    ...incident,
    affected: cutScope(affected, interest),
    known: { confirmed: [], open: [], excluded: [] },
    updates: newestOf(updates).map((update) => cutUpdate(update, interest)),
  };
}

/** The newest, and before it the newest that says when all is back, if that is another one. */
function newestOf(updates: readonly Update[]): readonly Update[] {
  const newest = updates.at(-1);
  const expecting = updates.findLast((update) => update.eta !== null);
  return [...new Set([expecting, newest])].filter((update) => update !== undefined);
}

function cutUpdate(update: Update, interest: Interest): Update {
  const changes = update.changes.filter(({ scope }) => concerns(scope, interest));
  return { ...update, changes: changes.map(({ scope, to }) => ({ scope: cutScope(scope, interest), to })) };
}

function cutWork(item: PlannedWork, interest: Interest): PlannedWork {
  return { ...item, affected: cutScope(item.affected, interest) };
}

function cutRedoWindow(window: RedoWindow, insurerId: string): RedoWindow {
  return { ...window, insurerIds: [insurerId] };
}

function cutScope({ insurerIds, serviceIds }: Scope, { insurerId }: Interest): Scope {
  return { insurerIds: insurerId === null ? insurerIds : [insurerId], serviceIds };
}
