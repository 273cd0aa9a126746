import type { PlannedWorkKind } from '#domain/incident.ts';
import type { WorkPhase } from '#domain/planned-days.ts';
import { countedIn } from '../counted-in.ts';

const counted = countedIn('de-DE');
const insurers = (count: number) => counted(count, 'Kasse', 'Kassen');

export const dePlannedWords = {
  title: 'Geplante Arbeiten',
  description: 'Angekündigte Wartungen, Rückschaltungen und Abschaltungen bei den Krankenkassen, Tag für Tag.',
  heading: 'Geplante Arbeiten',
  intro: 'Während dieser Zeiten kann ein Dienst kurz ausfallen. Das ist angekündigt und kein Rückfall.',
  loading: 'Die Ankündigungen werden geladen.',
  failed: 'Die Ankündigungen können gerade nicht geladen werden.',
  calendar: 'Termine als Kalender (ICS)',
  oldAnswer: (time: string) => `Diese Ankündigungen haben wir zuletzt um ${time} abgerufen. Neuere kann es geben.`,
  running: 'Läuft jetzt',
  runningLast: 'Lief zuletzt',
  upcoming: 'Kommt',
  past: 'Vergangen',
  count: (name: string, count: number) => `${name} (${count})`,
  noneRunning: 'Zurzeit laufen keine Arbeiten.',
  noneRunningLast: 'In den zuletzt bekannten Ankündigungen liefen keine Arbeiten.',
  noneUpcoming: 'Keine weiteren Arbeiten angekündigt.',
  nonePast: 'Keine vergangenen Arbeiten.',
  more: (count: number) => `${count} weitere Tage anzeigen`,
  toIncidents: 'Störungen',
  range: (from: string, to: string) => `${from} bis ${to}`,
  kinds: {
    maintenance: 'Wartung',
    switchback: 'Rückschaltung',
    reShutdown: 'Erneute Abschaltung',
  } satisfies Record<PlannedWorkKind, string>,
  purposes: {
    maintenance: 'Arbeiten am Dienst.',
    switchback: 'Vom Notbetrieb zurück in den Normalbetrieb.',
    reShutdown: 'Der Dienst geht für eine Prüfung noch einmal vom Netz.',
  } satisfies Record<PlannedWorkKind, string>,
  phases: {
    running: 'läuft',
    overrun: 'sollte beendet sein, noch nicht bestätigt',
    due: 'sollte begonnen haben, noch nicht bestätigt',
    planned: 'geplant',
    done: 'beendet',
    cancelled: 'abgesagt',
  } satisfies Record<WorkPhase, string>,
  runningUnproven: 'lief zuletzt',
  services: 'Dienste',
  insurers: 'Kassen',
  insurersAll: (count: number) => `alle ${insurers(count)}`,
  insurersCount: insurers,
  servicesAll: 'alle Dienste',
  expect: 'Das erwartet Sie',
  expected: (state: string) => `Zustand währenddessen: ${state}.`,
  interruption: (length: string) => `Unterbrechung höchstens ${length}.`,
  interruptionNone: 'Eine Dauer der Unterbrechung ist nicht genannt.',
  announced: (time: string) => `Angekündigt ${time}`,
};

export type PlannedWords = typeof dePlannedWords;
