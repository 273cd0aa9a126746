import type { StateWords } from './state-words-de.ts';

export const leichtStates: StateWords = {
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
};
