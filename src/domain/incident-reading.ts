import type { Incident, Update } from './incident.ts';
import type { Instant } from './instant.ts';

/** What a reader of what people told goes by. */
export type Reading = Readonly<{
  /** board time; null = nothing is proven, so nothing is said of now */
  now: Instant | null;
  /** the board time the answer speaks for; null = not known */
  toldAt: Instant | null;
}>;

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
  return due !== null && hasPassed(due, { now, toldAt }) ? due : null;
}

/** Whether a promised time has gone by without a word: by the board's time and by the answer, which may be older and then tells of neither. */
export function hasPassed(promised: Instant, { now, toldAt }: Reading): boolean {
  return now !== null && toldAt !== null && promised < Math.min(now, toldAt);
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
