import type { Attention } from '#domain/attention.ts';
import type { Availability, Mode } from '#domain/pair.ts';
import { deStates } from './shared/state-words-de.ts';
import type { PairWords } from './pair-words.ts';

/** The words for states: 24 pairs for staff beside the 24 for everyone, and the two axes alone. */
export const deStatus = {
  ...deStates,
  staff: {
    operational: {
      normal: 'Verfügbar',
      fallback: 'Verfügbar im Notbetrieb',
      isolated: 'Intern verfügbar, vom Netz getrennt',
      forensics: 'Verfügbar, forensische Prüfung läuft',
      switchback: 'Verfügbar, Rückschaltung läuft',
      maintenance: 'Verfügbar, Wartung läuft',
    },
    degraded: {
      normal: 'Eingeschränkt',
      fallback: 'Notbetrieb eingeschränkt',
      isolated: 'Teilweise kontrolliert getrennt',
      forensics: 'Eingeschränkt, forensische Prüfung',
      switchback: 'Eingeschränkt, Rückschaltung läuft',
      maintenance: 'Eingeschränkt durch Wartung',
    },
    outage: {
      normal: 'Ausfall',
      fallback: 'Notbetrieb ausgefallen',
      isolated: 'Kontrolliert getrennt',
      forensics: 'Gesperrt, forensische Prüfung',
      switchback: 'Unterbrochen, Rückschaltung läuft',
      maintenance: 'Unterbrochen, Wartung',
    },
    unknown: {
      normal: 'Unbekannt',
      fallback: 'Notbetrieb, Stand unbekannt',
      isolated: 'Getrennt, Stand unbekannt',
      forensics: 'Prüfung, Stand unbekannt',
      switchback: 'Rückschaltung, Stand unbekannt',
      maintenance: 'Wartung, Stand unbekannt',
    },
  } satisfies PairWords,
  availability: {
    operational: 'verfügbar',
    degraded: 'eingeschränkt',
    outage: 'Ausfall',
    unknown: 'unbekannt',
  } satisfies Record<Availability, string>,
  mode: {
    normal: 'normal',
    fallback: 'Notbetrieb',
    isolated: 'getrennt',
    forensics: 'Prüfung',
    switchback: 'Rückschaltung',
    maintenance: 'Wartung',
  } satisfies Record<Mode, string>,
  attention: {
    P1: 'Ausfall',
    P2: 'eingeschränkt',
    PU: 'unbekannt',
    P3: 'kontrolliert',
    P4: 'Notbetrieb',
    P0: 'normal',
  } satisfies Record<Attention, string>,
};
