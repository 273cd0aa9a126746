import { berlinDayOf } from '#domain/berlin-time.ts';
import { hourMs, minuteMs } from '#domain/instant.ts';
import { pairOf } from '#domain/pair.ts';
import { insurersOf, type CastInsurer } from '../../world/cast.ts';
import type { Act } from '../../world/act.ts';
import { localTime } from '../../world/local-time.ts';
import type { IncidentPlan, PlannedWorkPlan } from '../../world/script.ts';
import { writeUpdates } from '../../world/write-updates.ts';
import { eightyCast } from '../eighty-cast.ts';
import { smallTroubles, type SmallTrouble } from './small-troubles.ts';

export type CalmDay = Readonly<{ acts: readonly Act[]; incident: IncidentPlan; plannedWork: PlannedWorkPlan }>;

const sections = ['sued-1', 'sued-2', 'sued-3', 'sued-4', 'nord-1', 'nord-2', 'nord-3'] as const;

/** What an ordinary day of the calendar has beside its chatter. The same day always has the same. */
export function calmDayAt(day: string): CalmDay {
  const number = Math.floor(localTime(`${day} 12:00`) / (24 * hourMs));
  const section = sections[number % sections.length] ?? sections[0];
  const trouble = smallTroubles[number % smallTroubles.length] ?? smallTroubles[0];
  const places = eightyCast.insurers.filter(({ id }) => eightyCast.isUsed(id, trouble.serviceId));
  const insurer = places[(number * 13) % places.length] ?? insurersOf(eightyCast, 'all')[0];
  if (insurer === undefined) throw new Error('a day needs an insurer');
  return {
    acts: [serviceAct(day, section), troubleAct(day, trouble, insurer)],
    incident: incidentOf(day, trouble, insurer),
    plannedWork: serviceEntry(day, section),
  };
}

function serviceAct(day: string, section: string): Act {
  return {
    id: `wartung-${day}`,
    about: 'A section is serviced at night.',
    starts: [`${day} 03:05`, `${day} 03:40`],
    together: 'insurer',
    spread: '5 min',
    who: { groups: [section] },
    services: ['vsdm', 'epa'],
    when: ['V'],
    steps: [{ to: 'V·W', lasts: ['5 min', '15 min'] }, { to: 'A·W', lasts: ['4 min', '20 min'] }, { to: 'V' }],
    incidentId: null,
  };
}

function serviceEntry(day: string, section: string): PlannedWorkPlan {
  const startsAt = localTime(`${day} 03:00`);
  return {
    id: `wartung-${day}`,
    kind: 'maintenance',
    announcements: [
      {
        knownAt: localTime(`${berlinDayOf(startsAt - 48 * hourMs)} 11:00`),
        startsAt,
        endsAt: startsAt + 2 * hourMs,
        maxInterruptionSeconds: (20 * minuteMs) / 1_000,
        expected: pairOf('outage', 'maintenance'),
        affected: {
          insurerIds: insurersOf(eightyCast, { groups: [section] }).map(({ id }) => id),
          serviceIds: ['vsdm', 'epa'],
        },
        text: {
          de: 'Wir warten Kartenprüfung und Patientenakte eines Abschnitts.',
          en: 'We service card check and health record of one section.',
          simple: 'Wir arbeiten an der Karten-Prüfung und an der Patienten-Akte.',
        },
        source: { kind: 'reconstructed' },
        staffNote: `INTERN: Abschnitt ${section}, Nebenzeit.`,
        isCancelled: false,
      },
    ],
  };
}

function troubleAct(day: string, trouble: SmallTrouble, insurer: CastInsurer): Act {
  return {
    id: `stoerung-${day}`,
    about: trouble.about,
    starts: [`${day} ${trouble.from}`, `${day} ${trouble.from}`],
    together: 'cell',
    who: { codes: [insurer.code] },
    services: [trouble.serviceId],
    steps: [{ to: trouble.to, until: [`${day} ${trouble.until}`, `${day} ${trouble.until}`] }, { to: 'V' }],
    isFixed: true,
    incidentId: `stoerung-${day}`,
  };
}

function incidentOf(day: string, trouble: SmallTrouble, insurer: CastInsurer): IncidentPlan {
  const startedAt = localTime(`${day} ${trouble.from}`);
  const resolvedAt = localTime(`${day} ${trouble.until}`);
  const clockOf = (minutesFromStart: number) => localClock(day, trouble.from, minutesFromStart);
  const updates = writeUpdates(
    [
      {
        at: clockOf(4),
        lifecycle: 'investigating',
        text: trouble.first,
        nextUpdateDue: `${day} ${trouble.until}`,
        source: { kind: 'measured' },
        staffNote: 'INTERN: Rufbereitschaft ist dran.',
      },
      { at: `${day} ${trouble.until}`, lifecycle: 'resolved', text: trouble.last, source: { kind: 'measured' } },
    ],
    localTime,
  );
  const knownAt = updates[0]?.knownAt ?? startedAt;
  return {
    id: `stoerung-${day}`,
    kind: trouble.kind,
    startedAt,
    detectedAt: startedAt,
    resolvedAt,
    titles: [{ knownAt, value: trouble.title }],
    affected: [{ knownAt, value: { insurerIds: [insurer.id], serviceIds: [trouble.serviceId] } }],
    known: { confirmed: [], open: [], excluded: [] },
    updates,
    staff: { internalTitle: `INTERN: Tagesstörung ${day}`, forensicStages: [], notes: [] },
  };
}

/** A clock reading some minutes later, on the same day. */
function localClock(day: string, from: string, minutes: number): string {
  const [hour = 0, minute = 0] = from.split(':').map(Number);
  const total = 60 * hour + minute + minutes;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day} ${two(Math.floor(total / 60))}:${two(total % 60)}`;
}
