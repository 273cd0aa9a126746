import { countedIn } from '../counted-in.ts';
import type { SharedWords } from './shared-words-de.ts';

const counted = countedIn('de-DE');

/** Leichte Sprache: one statement at a time, short words, long ones with a hyphen. */
export const leichtShared: SharedWords = {
  status: {
    public: {
      operational: {
        normal: 'Geht',
        fallback: 'Geht. Aber im Not-Betrieb',
        isolated: 'Geht gerade nicht von außen',
        forensics: 'Geht. Fach-Leute prüfen es',
        switchback: 'Geht. Es kommt zurück zum normalen Betrieb',
        maintenance: 'Geht. Fach-Leute arbeiten daran',
      },
      degraded: {
        normal: 'Geht nur zum Teil',
        fallback: 'Geht nur zum Teil. Es läuft im Not-Betrieb',
        isolated: 'Geht nur zum Teil. Ein Teil ist abgeschaltet',
        forensics: 'Geht nur zum Teil. Fach-Leute prüfen es',
        switchback: 'Geht nur zum Teil. Es kommt gerade zurück',
        maintenance: 'Geht nur zum Teil. Fach-Leute arbeiten daran',
      },
      outage: {
        normal: 'Geht gerade nicht',
        fallback: 'Geht gerade nicht. Auch der Not-Betrieb geht nicht',
        isolated: 'Zur Sicherheit abgeschaltet',
        forensics: 'Geht gerade nicht. Fach-Leute prüfen es',
        switchback: 'Geht kurz nicht. Es kommt gerade zurück',
        maintenance: 'Geht gerade nicht. Fach-Leute arbeiten daran',
      },
      unknown: {
        normal: 'Wissen wir gerade nicht',
        fallback: 'Not-Betrieb. Mehr wissen wir nicht',
        isolated: 'Abgeschaltet. Mehr wissen wir nicht',
        forensics: 'Fach-Leute prüfen es. Mehr wissen wir nicht',
        switchback: 'Es kommt zurück. Mehr wissen wir nicht',
        maintenance: 'Fach-Leute arbeiten daran. Mehr wissen wir nicht',
      },
    },
    notUsed: 'Diese Kranken-Kasse hat das nicht',
    lastKnown: (state) => `Vorher: ${state}`,
    unproven: (state, reason, last) => [`${state}.`, reason, last === null ? '' : `${last}.`].join(' ').trim(),
    noProof: {
      absent: 'Es gibt keine Daten.',
      late: 'Es kommen gerade keine Daten.',
      stale: 'Die Daten sind zu alt.',
      expired: 'Es gibt keine neuen Daten.',
      catchingUp: 'Neue Daten kommen gleich.',
      untrusted: 'Die Daten sind nicht sicher.',
    },
  },
  freshness: {
    simulation: 'Das ist ein Beispiel. Die Daten sind erfunden.',
    rate: (rate) => `Die Zeit läuft ${rate} Mal so schnell.`,
  },
  failure: {
    retry: 'Noch einmal versuchen',
    causes: {
      offline: 'Ihr Gerät hat kein Internet.',
      network: 'Wir können die Daten gerade nicht holen.',
      timeout: 'Die Daten kommen zu langsam.',
      silent: 'Es kommen keine Daten mehr.',
      closed: 'Die Verbindung ist zu Ende.',
      aborted: 'Die Abfrage ist zu Ende.',
      refused: 'Mit den Daten stimmt etwas nicht.',
    },
    status: (status) => `Es gibt einen Fehler. Der Fehler hat die Nummer ${status}.`,
  },
  ignored: {
    value: (name, value, allowed) =>
      `In der Adresse steht: ${name}=${value}. Das kennt diese Seite nicht. Möglich ist: ${allowed}.`,
    name: (name) => `In der Adresse steht: ${name}. Das kennt diese Seite nicht.`,
    missing: (name, value) => `In der Adresse steht: ${name}=${value}. Das gibt es hier nicht.`,
    consequence: 'Die Seite zeigt trotzdem alles andere.',
  },
  time: {
    oClock: (time) => `${time}\u00a0Uhr`,
    since: (time) => `seit ${time}`,
    today: (time) => `heute, ${time}`,
    yesterday: (time) => `gestern, ${time}`,
    second: 'Sekunden',
    minute: 'Minuten',
    hour: 'Stunden',
    days: (count) => counted(count, 'Tag', 'Tage'),
    winter: 'Winter-Zeit',
    summer: 'Sommer-Zeit',
  },
};
