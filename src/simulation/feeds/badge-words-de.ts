import type { BadgeWords } from './badge-words.ts';
import { formatInstant } from './wording.ts';

const services = (count: number) => `${count} ${count === 1 ? 'Dienst' : 'Diensten'}`;

export const badgeDe: BadgeWords = {
  lang: 'de',
  levels: [
    'Nicht betroffen.',
    'Nicht betroffen. Einiges läuft im Notbetrieb.',
    'Teilweise betroffen.',
    'Betroffen.',
    'Das wissen wir gerade nicht.',
  ],
  works: (usable, used) => {
    if (usable === used) return used === 1 ? 'Der Dienst funktioniert.' : `Alle ${used} Dienste funktionieren.`;
    return usable === 0
      ? 'Zurzeit funktioniert kein Dienst.'
      : `${usable} von ${services(used)} funktionier${usable === 1 ? 't' : 'en'}.`;
  },
  states: {
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
  },
  stand: (at) => `Stand ${formatInstant(at)}`,
  simulated: 'Simulation',
};
