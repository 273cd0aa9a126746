import { countedIn } from '../counted-in.ts';
import type { FrameWords } from './frame-words-de.ts';

const counted = countedIn('de-DE');

export const leichtFrameWords: FrameWords = {
  brand: 'Kassenstatus',
  title: (page) => `${page} · Leichte Sprache · Kassenstatus`,
  navigation: {
    skip: 'Zum Inhalt springen',
    languages: 'Sprache',
    de: { short: 'DE', long: 'Deutsch' },
    en: { short: 'EN', long: 'English' },
    leicht: { short: 'Leicht', long: 'Leichte Sprache' },
    toDark: 'Dunkle Farben',
    toLight: 'Helle Farben',
  },
  footer: {
    label: 'Über diese Seite',
    simulated: 'Das hier ist ein Beispiel. Die Kranken-Kassen sind erfunden. Die Daten sind auch erfunden.',
    measured: (provider) => `Die Daten kommen von dieser Firma: ${provider}.`,
    noStorage: 'Sie müssen sich nicht anmelden.',
    views: 'Mehr Seiten',
    home: 'Hat meine Kranken-Kasse ein Problem?',
    incidents: 'Störungen',
    planned: 'Geplante Arbeiten',
    subscribe: 'Neues erfahren',
    embed: 'Auf einer anderen Seite zeigen',
    legend: 'Das bedeuten die Zeichen',
    data: 'Über die Daten',
    accessibility: 'Barriere-Freiheit',
    board: 'Seite für Fach-Leute',
    api: 'Technik (schwere Sprache)',
  },
  freshness: {
    stale: 'Wir haben gerade keine neuen Daten.',
    offline: 'Sie haben gerade kein Internet.',
    last: (time) => `Die letzten Daten sind von: ${time}.`,
    past: 'Seitdem kann sich etwas geändert haben.',
    never: 'Wir haben noch keine Daten.',
  },
  stand: {
    now: (time, ago) => `Das gilt seit: ${time}. Das war ${ago}. Diese Seite erneuert sich selbst.`,
    simulated: (time, ago) => `Das gilt für: ${time}. Geprüft ${ago}. Die Zeit ist ein Beispiel.`,
    none: 'Wir haben noch keine Daten.',
  },
  load: {
    wait: 'Die Daten kommen gleich.',
    failed: 'Wir können die Daten gerade nicht holen. Rufen Sie Ihre Kranken-Kasse an.',
  },
  otherLanguage: 'Dieser Text ist in schwerer Sprache',
  notFound: {
    title: 'Diese Seite gibt es nicht',
    heading: 'Diese Seite gibt es nicht.',
    text: (path) => `Das kennen wir nicht: „${path}“.`,
    insurer: (name) => `Diese Kranken-Kasse kennen wir nicht: „${name}“.`,
    service: (name) => `Diesen Dienst kennen wir nicht: „${name}“.`,
    incident: (name) => `Diese Störung kennen wir nicht: „${name}“.`,
    nearest: 'Suchen Sie das?',
    views: 'Diese Seiten gibt es:',
    home: 'Alle Kranken-Kassen',
    incidents: 'Alle Störungen',
    board: 'Seite für Fach-Leute',
    notEasy: 'Diese Seite ist in schwerer Sprache.',
  },
  insurers: (count) => counted(count, 'Kranken-Kasse', 'Kranken-Kassen'),
  people: (people) => `${people}\u00a0Versicherte`,
  kinds: { BKK: 'BKK', IKK: 'IKK', EK: 'EK', other: 'Weitere' },
};
