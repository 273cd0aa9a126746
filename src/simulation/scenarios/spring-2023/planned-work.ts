import type { Scope } from '#domain/incident.ts';
import { minuteMs, secondMs } from '#domain/instant.ts';
import type { Text } from '#domain/text.ts';
import { textOf } from '../../catalogs/text-of.ts';
import { localTime } from '../../world/local-time.ts';
import { pairOfCode, type PairCode } from '../../world/pair-code.ts';
import type { Announcement, PlannedWorkPlan } from '../../world/script.ts';
import { announcedWorks, type AnnouncedWork } from './announced-works.ts';
import { mailLimited, mailToday, paymentsToday } from './ninth-of-may.ts';
import { scopeOf } from './scopes.ts';
import { reconstructed } from './sources.ts';

type Draft = Readonly<{
  announcedAt: string;
  startsAt: string;
  endsAt: string;
  maxInterruptionMinutes: number | null;
  expected: PairCode;
  affected: Scope;
  text: Text;
  staffNote: string;
  isCancelled?: boolean;
}>;

const expectedOf = { maintenance: 'A·W', switchback: 'A·R', reShutdown: 'A·T' } as const satisfies Record<
  AnnouncedWork['kind'],
  PairCode
>;

/** This one was first announced for the evening before. */
const movedFrom: Readonly<Record<string, Readonly<{ announcedAt: string; startsAt: string; endsAt: string }>>> = {
  'abschaltung-0517': {
    announcedAt: '2023-05-14 12:00',
    startsAt: '2023-05-16 21:00',
    endsAt: '2023-05-17 03:00',
  },
};

/** Everything that was announced, so that "red again" is expected and no relapse. */
export const plannedWork: readonly PlannedWorkPlan[] = [
  ...announcedWorks.map(planOf),
  {
    id: 'rueckschaltung-zv-0509',
    kind: 'switchback',
    announcements: [
      announcement({
        announcedAt: '2023-05-08 18:00',
        startsAt: '2023-05-09 15:00',
        endsAt: '2023-05-09 17:30',
        maxInterruptionMinutes: 40,
        expected: 'A·R',
        affected: scopeOf({ codes: paymentsToday }, ['zv']),
        text: textOf(
          'Wir schalten den Zahlungsverkehr von zwölf Kassen zurück. Rechnen Sie mit kurzen Unterbrechungen.',
          'We switch payments of twelve insurers back. Expect short interruptions.',
          'Wir stellen das Überweisen wieder um. Es gibt kurze Pausen.',
        ),
        staffNote: 'INTERN: Reihenfolge nach Zahlungslauf, HANSE zuerst.',
      }),
    ],
  },
  {
    id: 'rueckschaltung-mail-0509',
    kind: 'switchback',
    announcements: [
      announcement({
        announcedAt: '2023-05-09 09:30',
        startsAt: '2023-05-09 16:30',
        endsAt: '2023-05-09 18:00',
        maxInterruptionMinutes: 50,
        expected: 'A·R',
        affected: scopeOf({ codes: [...mailToday, ...mailLimited] }, ['mail']),
        text: textOf(
          'Wir schalten E-Mail von sechs Kassen zurück. E-Mails kommen danach vollständig an.',
          'We switch e-mail of six insurers back. All e-mails arrive afterwards.',
          'Wir stellen die E-Mail wieder um. Keine E-Mail geht verloren.',
        ),
        staffNote: 'INTERN: Warteschlangen vorher leeren.',
      }),
    ],
  },
  {
    id: 'wartung-dta-0509',
    kind: 'maintenance',
    announcements: [
      announcement({
        announcedAt: '2023-05-05 10:00',
        startsAt: '2023-05-09 20:00',
        endsAt: '2023-05-09 22:00',
        maxInterruptionMinutes: 120,
        expected: 'A·W',
        affected: scopeOf({ codes: ['LWEST'] }, ['dta']),
        text: textOf(
          'Wir warten die Abrechnung von Kasse Land West. Sie ist bis zu zwei Stunden unterbrochen.',
          'We service billing at Kasse Land West. It is interrupted for up to two hours.',
          'Wir arbeiten an den Rechnungen von Kasse Land West.',
        ),
        staffNote: 'INTERN: Vorbereitung läuft ab 12:30 Uhr ohne Unterbrechung.',
      }),
    ],
  },
  {
    id: 'wartung-dta-glas-0509',
    kind: 'maintenance',
    announcements: [
      announcement({
        announcedAt: '2023-05-08 15:00',
        startsAt: '2023-05-09 12:45',
        endsAt: '2023-05-09 16:30',
        maxInterruptionMinutes: 225,
        expected: 'A·W',
        affected: scopeOf({ codes: ['HGLAS'] }, ['dta']),
        text: textOf(
          'Wir warten die Abrechnung von Hilfskasse Glas.',
          'We service billing at Hilfskasse Glas.',
          'Wir arbeiten an den Rechnungen von Hilfskasse Glas.',
        ),
        staffNote: 'INTERN: Auf Wunsch der Kasse am Tag.',
      }),
    ],
  },
  {
    id: 'wartung-0520',
    kind: 'maintenance',
    announcements: [
      announcement({
        announcedAt: '2023-05-12 10:00',
        startsAt: '2023-05-20 01:00',
        endsAt: '2023-05-20 05:00',
        maxInterruptionMinutes: 120,
        expected: 'A·W',
        affected: scopeOf({ groups: ['nord-3'] }, ['epa']),
        text: textOf(
          'Wir warten die Patientenakte von acht Kassen.',
          'We service the health record of eight insurers.',
          'Wir arbeiten an der Patienten-Akte.',
        ),
        staffNote: 'INTERN: Termin mit Aktenhaus offen.',
      }),
      announcement({
        announcedAt: '2023-05-18 14:00',
        startsAt: '2023-05-20 01:00',
        endsAt: '2023-05-20 05:00',
        maxInterruptionMinutes: null,
        expected: 'V',
        affected: scopeOf({ groups: ['nord-3'] }, ['epa']),
        text: textOf(
          'Die Wartung der Patientenakte entfällt.',
          'The service of the health record is cancelled.',
          'Wir arbeiten nun doch nicht an der Patienten-Akte.',
        ),
        staffNote: 'INTERN: Abgesagt, neue Planung im Juni.',
        isCancelled: true,
      }),
    ],
  },
];

function planOf(work: AnnouncedWork): PlannedWorkPlan {
  const draft: Draft = {
    announcedAt: work.announcedAt,
    startsAt: work.startsAt,
    endsAt: work.endsAt,
    maxInterruptionMinutes: work.maxInterruptionMinutes,
    expected: expectedOf[work.kind],
    affected: scopeOf({ codes: work.codes }, work.services),
    text: textOf(work.de, work.en, work.simple),
    staffNote: `INTERN: ${work.staffNote}`,
  };
  const earlier = movedFrom[work.id];
  const drafts = earlier === undefined ? [draft] : [{ ...draft, ...earlier }, draft];
  return { id: work.id, kind: work.kind, announcements: drafts.map(announcement) };
}

function announcement(draft: Draft): Announcement {
  return {
    knownAt: localTime(draft.announcedAt),
    startsAt: localTime(draft.startsAt),
    endsAt: localTime(draft.endsAt),
    maxInterruptionSeconds:
      draft.maxInterruptionMinutes === null ? null : (draft.maxInterruptionMinutes * minuteMs) / secondMs,
    expected: pairOfCode(draft.expected),
    affected: draft.affected,
    text: draft.text,
    source: reconstructed,
    staffNote: draft.staffNote,
    isCancelled: draft.isCancelled ?? false,
  };
}
