import type { NoProofReason } from '#domain/paint.ts';
import type { PairWords } from '../pair-words.ts';

/** The words of the states for everyone, on staff and public pages alike. */
export const deStates = {
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
  notUsed: 'wird nicht genutzt',
  lastKnown: (state: string) => `zuletzt: ${state}`,
  /** a state without proof, why, and what was known before */
  unproven: (state: string, reason: string, last: string | null) =>
    `${state} (${last === null ? reason : `${reason}, ${last}`})`,
  noProof: {
    absent: 'keine Daten',
    late: 'Quelle meldet sich nicht',
    stale: 'Stand veraltet',
    expired: 'keine aktuellen Daten',
    catchingUp: 'neuerer Stand wird geholt',
    untrusted: 'Daten nicht vertrauenswürdig',
  } satisfies Record<NoProofReason, string>,
};

export type StateWords = typeof deStates;
