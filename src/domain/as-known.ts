import type { Claim, Incident, PlannedWork, PlannedWorkStatus, RedoWindow, Update } from './incident.ts';
import type { Instant } from './instant.ts';

/**
 * What people said, as it was known at an instant, out of what is known later. Nothing is added: what was changed since without keeping its former
 * wording (titles, extent, withdrawn claims, former announcements) cannot be told, and is either as it is today or left out.
 */

/** An incident as it was told then; null before anything was told of it. The same object when nothing has been told since. */
export function incidentAsKnown(incident: Incident, at: Instant): Incident | null {
  const told = incident.updates.filter((update) => update.knownAt <= at);
  const isTold = incident.updates.length === 0 ? incident.startedAt <= at : told.length > 0;
  if (!isTold) return null;
  const updates = sameOr(
    incident.updates,
    told.map((update) => updateAsKnown(update, at)),
  );
  const known = {
    confirmed: claimsAsKnown(incident.known.confirmed, at),
    open: claimsAsKnown(incident.known.open, at),
    excluded: claimsAsKnown(incident.known.excluded, at),
  };
  const isSame =
    updates === incident.updates &&
    known.confirmed === incident.known.confirmed &&
    known.open === incident.known.open &&
    known.excluded === incident.known.excluded &&
    isReached(incident.detectedAt, at) &&
    isReached(incident.resolvedAt, at);
  if (isSame) return incident;
  const lifecycle = told.length === incident.updates.length ? incident.lifecycle : lifecycleOf(told, incident);
  return {
    ...incident,
    lifecycle,
    detectedAt: isReached(incident.detectedAt, at) ? incident.detectedAt : null,
    resolvedAt: lifecycle === 'resolved' && isReached(incident.resolvedAt, at) ? incident.resolvedAt : null,
    known,
    updates,
    // its notes carry no time: nobody can say which of them there were
    staff: null,
  };
}

/** An edit is not there before it was made: the wording of its time stands, and no later one is named. */
export function updateAsKnown(update: Update, at: Instant): Update {
  const later = update.formerTexts.find((former) => former.replacedAt > at);
  if (later === undefined) return update;
  const formerTexts = update.formerTexts.filter((former) => former.replacedAt <= at);
  return { ...update, text: later.text, formerTexts, editedAt: formerTexts.at(-1)?.replacedAt ?? null };
}

/** Those of which anything had been told, each as it was told. */
export function incidentsAsKnown(incidents: readonly Incident[], at: Instant): readonly Incident[] {
  return incidents.map((incident) => incidentAsKnown(incident, at)).filter((incident) => incident !== null);
}

/** What had been announced. Of an entry that was changed only its last version is known: before that was announced, it is left out. */
export function plannedWorkAsKnown(works: readonly PlannedWork[], at: Instant): readonly PlannedWork[] {
  return works
    .filter(({ knownAt }) => knownAt <= at)
    .map((work) => {
      const status = earlier(work.status, statusAt(work, at));
      return status === work.status ? work : { ...work, status };
    });
}

/** What was known to have to be done again. When it was done is not told: what is done by now stays so. */
export function redoWindowsAsKnown(windows: readonly RedoWindow[], at: Instant): readonly RedoWindow[] {
  return windows.filter(({ knownAt }) => knownAt <= at);
}

function claimsAsKnown(claims: readonly Claim[], at: Instant): readonly Claim[] {
  return claims.every((claim) => claim.at <= at) ? claims : claims.filter((claim) => claim.at <= at);
}

function lifecycleOf(told: readonly Update[], { lifecycle }: Incident): Incident['lifecycle'] {
  return told.at(-1)?.lifecycle ?? lifecycle;
}

function isReached(instant: Instant | null, at: Instant): boolean {
  return instant === null || instant <= at;
}

function statusAt({ startsAt, endsAt }: PlannedWork, at: Instant): PlannedWorkStatus {
  if (at < startsAt) return 'planned';
  return at < endsAt ? 'running' : 'done';
}

const order = ['planned', 'running', 'done'] as const satisfies readonly PlannedWorkStatus[];

/** Nothing was further then than it is now; a cancellation has no time of its own and stays. */
function earlier(now: PlannedWorkStatus, then: PlannedWorkStatus): PlannedWorkStatus {
  if (now === 'cancelled' || then === 'cancelled') return now;
  return order.indexOf(then) < order.indexOf(now) ? then : now;
}

function sameOr<T>(old: readonly T[], next: readonly T[]): readonly T[] {
  return old.length === next.length && old.every((item, index) => item === next[index]) ? old : next;
}
