import type { Attention } from '#domain/attention.ts';
import type { NoProofReason } from '#domain/paint.ts';
import type { Availability, Mode } from '#domain/pair.ts';

/** The words for states: 24 pairs for staff and 24 for everyone, the two axes alone, and why a state is not known. */
export const deStatus = {
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
  public: {
    operational: {
      normal: 'Funktioniert',
      fallback: 'Funktioniert im Notbetrieb',
      isolated: 'Zurzeit nicht von außen erreichbar',
      forensics: 'Funktioniert, wird geprüft',
      switchback: 'Funktioniert, wird zurückgeschaltet',
      maintenance: 'Funktioniert, Wartung läuft',
    },
    degraded: {
      normal: 'Funktioniert eingeschränkt',
      fallback: 'Eingeschränkt im Notbetrieb',
      isolated: 'Eingeschränkt, zum Teil abgeschaltet',
      forensics: 'Eingeschränkt, wird geprüft',
      switchback: 'Eingeschränkt, wird zurückgeschaltet',
      maintenance: 'Eingeschränkt durch Wartung',
    },
    outage: {
      normal: 'Nicht erreichbar',
      fallback: 'Nicht erreichbar, auch der Notbetrieb nicht',
      isolated: 'Vorsorglich abgeschaltet',
      forensics: 'Nicht erreichbar, wird geprüft',
      switchback: 'Kurz unterbrochen, kehrt zurück',
      maintenance: 'Wartung, zurzeit nicht erreichbar',
    },
    unknown: {
      normal: 'Stand unbekannt',
      fallback: 'Notbetrieb, Stand unbekannt',
      isolated: 'Abgeschaltet, Stand unbekannt',
      forensics: 'Wird geprüft, Stand unbekannt',
      switchback: 'Wird zurückgeschaltet, Stand unbekannt',
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
  notUsed: 'wird nicht genutzt',
  lastKnown: (state: string) => `zuletzt: ${state}`,
  noProof: {
    absent: 'keine Daten',
    late: 'Quelle meldet sich nicht',
    stale: 'Stand veraltet',
    expired: 'keine aktuellen Daten',
    catchingUp: 'neuerer Stand wird geholt',
    untrusted: 'Daten nicht vertrauenswürdig',
  } satisfies Record<NoProofReason, string>,
};

type PairWords = Record<Availability, Record<Mode, string>>;
