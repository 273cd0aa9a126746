import type { BadgeWords } from './badge-words.ts';
import { formatInstant } from './wording.ts';

export const badgeLeicht: BadgeWords = {
  lang: 'de',
  levels: [
    'Die Kranken-Kasse arbeitet normal.',
    'Die Kranken-Kasse arbeitet. Einige Sachen laufen im Not-Betrieb.',
    'Ein Teil geht gerade nicht.',
    'Fast alles geht gerade nicht.',
    'Das wissen wir gerade nicht.',
  ],
  works: (usable, used) => {
    if (usable === used) return 'Alles geht.';
    return usable === 0 ? 'Gerade geht nichts.' : `${usable} von ${used} Sachen ${usable === 1 ? 'geht' : 'gehen'}.`;
  },
  states: {
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
  stand: (at) => `Das war so: ${formatInstant(at)}`,
  simulated: 'Nur ein Beispiel',
};
