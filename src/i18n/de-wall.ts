import type { PlannedWorkKind } from '#domain/incident.ts';
import { countedIn } from './counted-in.ts';
import type { PairWords } from './pair-words.ts';

const counted = countedIn('de-DE');
const insurers = (count: number) => counted(count, 'Kasse', 'Kassen');

/** What the picture of the wall says. */
export const deWall = {
  affected: 'Kassen betroffen',
  affectedInSelection: 'Auswahl betroffen',
  people: (people: string) => `${people}\u00a0Versicherte`,
  insurers: 'Kassen',
  insurersCount: insurers,
  services: (count: number) => counted(count, 'Dienst', 'Dienste'),
  allInsurers: (count: number) => `alle ${insurers(count)}`,
  allServices: 'alle Dienste',
  allServicesTitle: 'Alle Dienste',
  shared: (perColumn: number) =>
    `Eine Spalte steht für bis zu ${insurers(perColumn)}. Gezeigt ist jeweils der schlechteste Zustand.`,
  noInsurers: 'Im Verzeichnis steht keine Kasse.',
  loading: 'lädt',
  connecting: 'verbindet',
  simulated: 'Nachgestellte Daten',
  causes: 'Jetzt auffällig',
  moreCauses: (count: number) => `+ ${counted(count, 'weitere Ursache', 'weitere Ursachen')}`,
  lately: (name: string) => `zuletzt ${name}`,
  calm: (since: string) => `Keine Auffälligkeiten ${since}`.trim(),
  calms: {
    fallback: 'Keine Störung, nur Notbetrieb',
    /** while a mass event recedes, which is anything but calm */
    receding: 'Nichts außer der Grundlage',
    nothing: 'Keine Aussage: hier ist nichts zu beurteilen',
  },
  /** what a wall shows that does not show all services, and what it says of these */
  selection: (words: string) => `Auswahl: ${words}`,
  someServices: (count: number, of: number) => `${count} von ${counted(of, 'Dienst', 'Diensten')}`,
  next: 'Als Nächstes',
  nextNone: 'Nichts angekündigt',
  nextUnknown: 'Was angekündigt ist, ist nicht bekannt',
  /** beside the heading: what is announced has come in part, or is of that time */
  nextIncomplete: 'unvollständig',
  nextOld: (when: string) => `Stand ${when}`,
  nextMessage: 'Nächste Meldung',
  works: {
    maintenance: 'Wartung',
    switchback: 'Rückschaltung',
    reShutdown: 'Abschaltung',
  } satisfies Record<PlannedWorkKind, string>,
  countdown: (duration: string) => `in ${duration}`,
  due: 'fällig',
  late: 'überfällig',
  beginOf: (work: string, what: string) => `${work} ${what}`,
  endOf: (work: string, what: string) => `Ende: ${work} ${what}`,
  scopeUntil: (who: string, time: string) => `${who} · bis ${time}`,
  /** the states in few words, for a line that also names whom it concerns */
  states: {
    operational: {
      normal: 'verfügbar',
      fallback: 'im Notbetrieb',
      isolated: 'intern verfügbar, getrennt',
      forensics: 'verfügbar, Forensik',
      switchback: 'verfügbar, Rückschaltung',
      maintenance: 'verfügbar, Wartung',
    },
    degraded: {
      normal: 'eingeschränkt',
      fallback: 'Notbetrieb eingeschränkt',
      isolated: 'zum Teil getrennt',
      forensics: 'eingeschränkt, Forensik',
      switchback: 'eingeschränkt, Rückschaltung',
      maintenance: 'eingeschränkt, Wartung',
    },
    outage: {
      normal: 'Ausfall',
      fallback: 'Notbetrieb ausgefallen',
      isolated: 'getrennt',
      forensics: 'gesperrt, Forensik',
      switchback: 'unterbrochen, Rückschaltung',
      maintenance: 'unterbrochen, Wartung',
    },
    unknown: {
      normal: 'keine Daten',
      fallback: 'Notbetrieb, keine Daten',
      isolated: 'getrennt, keine Daten',
      forensics: 'Forensik, keine Daten',
      switchback: 'Rückschaltung, keine Daten',
      maintenance: 'Wartung, keine Daten',
    },
  } satisfies PairWords,
  ignored: (parts: string) => `In der Adresse nicht verstanden: ${parts}`,
  fullScreen: 'Ganzes Bild: F11. Eine andere Taste oder ein Klick füllt es nur bis zum nächsten Neuladen.',
};
