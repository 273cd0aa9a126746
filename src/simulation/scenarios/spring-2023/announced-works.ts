import type { Act } from '../../world/act.ts';
import { paymentsLater } from './ninth-of-may.ts';

/**
 * Work that was announced before it was done. Each entry is both an act (what the cells do) and an entry in the list of
 * planned work (what people were told), so that the two cannot drift apart.
 */
export type AnnouncedWork = Readonly<{
  id: string;
  kind: 'maintenance' | 'switchback' | 'reShutdown';
  announcedAt: string;
  startsAt: string;
  endsAt: string;
  maxInterruptionMinutes: number | null;
  codes: readonly string[];
  services: 'all' | readonly string[];
  when: NonNullable<Act['when']>;
  steps: Act['steps'];
  de: string;
  en: string;
  simple: string;
  staffNote: string;
}>;

const allButPhone = ['eau', 'kim', 'epa', 'vsdm', 'eeb', 'zv', 'kg', 'mel', 'dta', 'app', 'mail'] as const;

/** Down, looked into, back to what it was. */
const shutDownAgain: Act['steps'] = [
  { to: 'A·T', lasts: ['50 min', '2 h'] },
  { to: 'A·F', lasts: ['30 min', '2 h'] },
  { to: 'before' },
];

const switchBack: Act['steps'] = [{ to: { 'A·R': 3, 'E·R': 1 }, lasts: ['10 min', '40 min'] }, { to: 'V' }];

const running: NonNullable<Act['when']> = ['V', 'V·N', 'E·N'];

/** In order of their beginning. Dates and scopes are reconstructed; that such shutdowns were announced is documented. */
export const announcedWorks: readonly AnnouncedWork[] = [
  {
    id: 'abschaltung-0502',
    kind: 'reShutdown',
    announcedAt: '2023-05-01 16:20',
    startsAt: '2023-05-02 20:00',
    endsAt: '2023-05-03 01:00',
    maxInterruptionMinutes: 240,
    codes: ['ELBTA', 'KROST', 'BERGW', 'LANDF', 'SAARP', 'WESTK', 'NORDH', 'EKTON', 'EKHAF', 'LOST', 'HBAU'],
    services: allButPhone,
    when: running,
    steps: shutDownAgain,
    de: 'Wir schalten elf Kassen in der Nacht noch einmal ab. Die Forensik prüft dann laufende Systeme.',
    en: 'We shut down eleven insurers once more overnight. Forensics then checks running systems.',
    simple: 'Wir schalten in der Nacht etwas aus. Das ist geplant. Wir prüfen die Computer.',
    staffNote: 'Reihenfolge wie Freigabeliste 3, Abschnitt 2 zuerst.',
  },
  {
    id: 'abschaltung-0505',
    kind: 'reShutdown',
    announcedAt: '2023-05-04 15:05',
    startsAt: '2023-05-05 21:00',
    endsAt: '2023-05-06 03:00',
    maxInterruptionMinutes: 240,
    codes: ['HANSE', 'OSTSE', 'MOEHO', 'LINDE', 'SACHS', 'INSEL', 'EKDIG', 'HFUNK', 'SWALD', 'ALPEN'],
    services: allButPhone,
    when: running,
    steps: shutDownAgain,
    de: 'Wir schalten zehn Kassen über Nacht noch einmal ab. Zahlungen laufen vorher durch.',
    en: 'We shut down ten insurers once more overnight. Payments run before that.',
    simple: 'Wir schalten in der Nacht etwas aus. Das Geld überweisen wir vorher.',
    staffNote: 'Zahlungslauf bis 20:30 Uhr abwarten.',
  },
  {
    id: 'wartung-0507',
    kind: 'maintenance',
    announcedAt: '2023-05-04 09:00',
    startsAt: '2023-05-07 02:00',
    endsAt: '2023-05-07 05:00',
    maxInterruptionMinutes: 60,
    codes: ['RHEIN', 'WERKR', 'GLEIS', 'PHARH', 'NECKA', 'HARZB', 'SEEWE', 'MITTW', 'EKALL'],
    services: ['vsdm', 'eeb'],
    when: ['V'],
    steps: [{ to: 'V·W', lasts: ['10 min', '40 min'] }, { to: 'A·W', lasts: ['10 min', '50 min'] }, { to: 'V' }],
    de: 'Wir warten die Kartenprüfung von neun Kassen.',
    en: 'We service the card check of nine insurers.',
    simple: 'Wir arbeiten an der Karten-Prüfung.',
    staffNote: 'Nebenzeit, kein Ansatz in der Verfügbarkeit.',
  },
  {
    id: 'abschaltung-0510',
    kind: 'reShutdown',
    announcedAt: '2023-05-08 17:30',
    startsAt: '2023-05-10 22:00',
    endsAt: '2023-05-11 04:00',
    maxInterruptionMinutes: 240,
    codes: ['STAHL', 'CHEMP', 'FZSUE', 'DONAU', 'WESER', 'SPREE', 'SUEDB', 'GEWER', 'LSUED', 'LWEST', 'HNETZ', 'MASCH'],
    services: allButPhone,
    when: running,
    steps: shutDownAgain,
    de: 'Wir schalten zwölf Kassen für die forensische Prüfung noch einmal ab. Das Telefon bleibt an.',
    en: 'We shut down twelve insurers once more for the forensic check. Phones stay on.',
    simple: 'Wir schalten in der Nacht etwas aus. Das Telefon geht weiter.',
    staffNote: 'Abschnitt 4 vollständig, Abschnitt 3 nur SUEDB und LSUED.',
  },
  {
    id: 'rueckschaltung-zv-0511',
    kind: 'switchback',
    announcedAt: '2023-05-09 14:10',
    startsAt: '2023-05-11 15:00',
    endsAt: '2023-05-11 18:00',
    maxInterruptionMinutes: 40,
    codes: paymentsLater.slice(1, 7),
    services: ['zv'],
    when: ['V·N', 'E·N'],
    steps: switchBack,
    de: 'Wir schalten den Zahlungsverkehr von sechs Kassen zurück. Rechnen Sie mit kurzen Unterbrechungen.',
    en: 'We switch payments of six insurers back. Expect short interruptions.',
    simple: 'Wir stellen das Überweisen wieder um. Es gibt kurze Pausen.',
    staffNote: 'Nach dem Zahlungslauf um 14 Uhr.',
  },
  {
    id: 'wartung-0514',
    kind: 'maintenance',
    announcedAt: '2023-05-10 10:00',
    startsAt: '2023-05-14 01:30',
    endsAt: '2023-05-14 05:30',
    maxInterruptionMinutes: 90,
    codes: ['PAPDR', 'FZNOR', 'KRWES', 'EICHE', 'MAINF', 'BODDE', 'ANKER', 'SAALE', 'EKKON'],
    services: ['kim', 'eau'],
    when: ['V'],
    steps: [{ to: 'V·W', lasts: ['10 min', '50 min'] }, { to: 'A·W', lasts: ['15 min', '80 min'] }, { to: 'V' }],
    de: 'Wir warten KIM und die Annahme der Krankmeldung bei neun Kassen.',
    en: 'We service KIM and sick note intake of nine insurers.',
    simple: 'Wir arbeiten an der Krank-Meldung und an der sicheren Arzt-Post.',
    staffNote: 'Abgestimmt mit Abschnitt 2 Nord.',
  },
  {
    id: 'abschaltung-0517',
    kind: 'reShutdown',
    announcedAt: '2023-05-15 16:00',
    startsAt: '2023-05-17 21:00',
    endsAt: '2023-05-18 03:00',
    maxInterruptionMinutes: 240,
    codes: ['NORDL', 'RUHRV', 'TANNE', 'KIEFE', 'MOSEL', 'KUEST', 'LNORD', 'HBAU', 'EKTON', 'FZSUE'],
    services: allButPhone,
    when: running,
    steps: shutDownAgain,
    de: 'Wir schalten zehn Kassen noch einmal für eine Prüfung ab. Danach gilt der Stand von vorher.',
    en: 'We shut down ten insurers once more for a check. Afterwards everything is as before.',
    simple: 'Wir schalten in der Nacht etwas aus. Danach geht alles wie vorher.',
    staffNote: 'Abschnitt 1, Abschlussprüfung Teil A.',
  },
  {
    id: 'rueckschaltung-zv-0523',
    kind: 'switchback',
    announcedAt: '2023-05-19 12:00',
    startsAt: '2023-05-23 14:00',
    endsAt: '2023-05-23 18:00',
    maxInterruptionMinutes: 40,
    codes: paymentsLater.slice(7, 13),
    services: ['zv'],
    when: ['V·N', 'E·N'],
    steps: switchBack,
    de: 'Wir schalten den Zahlungsverkehr von sechs weiteren Kassen zurück.',
    en: 'We switch payments of six more insurers back.',
    simple: 'Wir stellen das Überweisen bei mehr Kassen wieder um.',
    staffNote: 'Nach dem Zahlungslauf um 13 Uhr.',
  },
  {
    id: 'abschaltung-0524',
    kind: 'reShutdown',
    announcedAt: '2023-05-22 16:00',
    startsAt: '2023-05-24 22:00',
    endsAt: '2023-05-25 03:00',
    maxInterruptionMinutes: 180,
    codes: ['SWALD', 'ALPEN', 'SONNE', 'ISARW', 'THUER', 'FRANK', 'HMETA', 'LANDF'],
    services: allButPhone,
    when: running,
    steps: shutDownAgain,
    de: 'Wir schalten acht Kassen ein letztes Mal für eine Prüfung ab.',
    en: 'We shut down eight insurers one last time for a check.',
    simple: 'Wir schalten in der Nacht noch einmal etwas aus. Das ist das letzte Mal.',
    staffNote: 'Abschnitt 3, Abschlussprüfung Teil B.',
  },
  {
    id: 'rueckschaltung-zv-0530',
    kind: 'switchback',
    announcedAt: '2023-05-25 12:00',
    startsAt: '2023-05-30 14:00',
    endsAt: '2023-05-30 18:00',
    maxInterruptionMinutes: 40,
    codes: ['NORDL', ...paymentsLater.slice(13)],
    services: ['zv'],
    when: ['V·N', 'E·N'],
    steps: switchBack,
    de: 'Wir schalten den Zahlungsverkehr der letzten fünf Kassen zurück.',
    en: 'We switch payments of the last five insurers back.',
    simple: 'Wir stellen das Überweisen bei den letzten Kassen wieder um.',
    staffNote: 'Letzte Gruppe.',
  },
  {
    id: 'wartung-0604',
    kind: 'maintenance',
    announcedAt: '2023-05-31 10:00',
    startsAt: '2023-06-04 02:00',
    endsAt: '2023-06-04 06:00',
    maxInterruptionMinutes: 120,
    codes: [
      'HANSE',
      'ELBTA',
      'OSTSE',
      'KROST',
      'MOEHO',
      'LINDE',
      'SAARP',
      'SACHS',
      'UCKER',
      'INSEL',
      'NORDH',
      'EKDIG',
      'LOST',
      'HFUNK',
    ],
    services: ['epa', 'vsdm'],
    when: ['V'],
    steps: [{ to: 'V·W', lasts: ['10 min', '50 min'] }, { to: 'A·W', lasts: ['15 min', '110 min'] }, { to: 'V' }],
    de: 'Wir warten Patientenakte und Kartenprüfung bei 14 Kassen.',
    en: 'We service health record and card check of 14 insurers.',
    simple: 'Wir arbeiten an der Patienten-Akte und an der Karten-Prüfung.',
    staffNote: 'Neue Zertifikate, Rückweg vorbereitet.',
  },
];
