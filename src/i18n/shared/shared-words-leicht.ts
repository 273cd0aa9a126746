import { countedIn } from '../counted-in.ts';
import type { SharedWords } from './shared-words-de.ts';

const counted = countedIn('de-DE');

/** Leichte Sprache: one statement at a time, short words, long ones with a hyphen. */
export const leichtShared: SharedWords = {
  freshness: {
    simulation: 'Das ist ein Beispiel. Die Daten sind erfunden.',
    rate: (rate) => `Die Zeit läuft ${rate} Mal so schnell.`,
  },
  failure: {
    retry: 'Noch einmal versuchen',
    report: 'Eine einfache Seite mit dem Wichtigsten',
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
    pause: (time) => `Wir sollen ${time} warten.`,
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
