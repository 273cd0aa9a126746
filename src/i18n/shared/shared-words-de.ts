import type { NoProofReason } from '#domain/paint.ts';
import { countedIn } from '../counted-in.ts';
import type { PairWords } from '../pair-words.ts';

const counted = countedIn('de-DE');

/** What staff and public pages say in the same words. */
export const deShared = {
  status: {
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
  },
  freshness: {
    simulation: 'Simulation, nachgestellte Daten',
    rate: (rate: string) => `${rate}-fache Zeit`,
  },
  failure: {
    retry: 'Erneut versuchen',
    causes: {
      offline: 'Dieses Gerät hat keine Verbindung.',
      network: 'Der Server ist nicht erreichbar.',
      timeout: 'Der Server hat nicht rechtzeitig geantwortet.',
      silent: 'Der Server sendet nicht mehr.',
      closed: 'Der Server hat die Verbindung beendet.',
      aborted: 'Die Anfrage wurde abgebrochen.',
      refused: 'Die Antwort war ungültig.',
    },
    status: (status: number) => `Der Server meldet Fehler ${status}.`,
  },
  ignored: {
    value: (name: string, value: string, allowed: string) =>
      `In der Adresse steht ${name}=${value}. Das kennt diese Ansicht nicht (möglich: ${allowed}).`,
    name: (name: string) => `In der Adresse steht ${name}. Das kennt diese Ansicht nicht.`,
    missing: (name: string, value: string) => `In der Adresse steht ${name}=${value}. Das gibt es hier nicht.`,
    consequence: 'Die Ansicht ist ohne diese Angabe geöffnet.',
  },
  time: {
    oClock: (time: string) => `${time}\u00a0Uhr`,
    since: (time: string) => `seit ${time}`,
    today: (time: string) => `heute, ${time}`,
    yesterday: (time: string) => `gestern, ${time}`,
    second: 's',
    minute: 'min',
    hour: 'h',
    days: (count: number) => counted(count, 'Tag', 'Tage'),
    winter: 'MEZ',
    summer: 'MESZ',
  },
};

export type SharedWords = typeof deShared;
