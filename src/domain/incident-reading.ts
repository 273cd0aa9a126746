import type { Incident, Update } from './incident.ts';
import type { Instant } from './instant.ts';

/** The newest word on an incident; null where nothing has been said. */
export function newestUpdateOf({ updates }: Incident): Update | null {
  return updates.at(-1) ?? null;
}

/** When the next word is due by the newest one; null when none was promised or the incident is over. */
export function nextDueOf(incident: Incident): Instant | null {
  return isOver(incident) ? null : (newestUpdateOf(incident)?.nextUpdateDue ?? null);
}

/**
 * Since when a promised word is overdue. `toldAt` is the board time the answer speaks for: a word that came after the answer was made may have kept
 * the promise, so an old answer accuses nobody. Null = not overdue, or not known to be.
 */
export function overdueSince(incident: Incident, now: Instant | null, toldAt: Instant | null): Instant | null {
  const due = nextDueOf(incident);
  if (due === null || now === null || toldAt === null) return null;
  return due < Math.min(now, toldAt) ? due : null;
}

export function isOver({ resolvedAt, lifecycle }: Incident): boolean {
  return resolvedAt !== null || lifecycle === 'resolved';
}

export type SortedIncidents = Readonly<{ open: readonly Incident[]; past: readonly Incident[] }>;

/** Open ones by their newest word, then those that are over by their end; the newest first. */
export function sortIncidents(incidents: readonly Incident[]): SortedIncidents {
  const open = incidents.filter((incident) => !isOver(incident));
  const past = incidents.filter(isOver);
  return { open: newestFirst(open, toldLast), past: newestFirst(past, endOf) };
}

function toldLast(incident: Incident): Instant {
  return newestUpdateOf(incident)?.publishedAt ?? incident.startedAt;
}

function endOf(incident: Incident): Instant {
  return incident.resolvedAt ?? toldLast(incident);
}

/** Ties by id, so that every reader sees the same order. */
function newestFirst(incidents: readonly Incident[], at: (incident: Incident) => Instant): readonly Incident[] {
  return incidents.toSorted((a, b) => at(b) - at(a) || (a.id < b.id ? -1 : 1));
}
