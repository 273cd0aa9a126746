import { countedIn } from '../counted-in.ts';
import type { FrameWords } from './frame-words-de.ts';

const counted = countedIn('de-DE');

const held = 'Sie haben diese Seite angehalten.';

export const leichtFrameWords: FrameWords = {
  brand: 'Kassenstatus',
  title: (page) => `${page} · Leichte Sprache · Kassenstatus`,
  navigation: {
    skip: 'Zum Inhalt springen',
    languages: 'Sprache',
    de: { short: 'DE', long: 'Deutsch' },
    en: { short: 'EN', long: 'English' },
    leicht: { short: 'Leicht', long: 'Leichte Sprache' },
  },
  freshness: {
    stale: 'Wir haben gerade keine neuen Daten.',
    offline: 'Sie haben gerade kein Internet.',
    last: (time) => `Die letzten Daten sind von: ${time}.`,
    past: 'Seitdem kann sich etwas geändert haben.',
    never: 'Wir haben noch keine Daten.',
  },
  stand: {
    now: (time, ago, isHeld) =>
      `Das gilt seit: ${time}. Das war ${ago}. ${isHeld ? held : 'Diese Seite erneuert sich selbst.'}`,
    simulated: (time, ago, isHeld) =>
      `Das gilt für: ${time}. Geprüft ${ago}. Die Zeit ist ein Beispiel.${isHeld ? ` ${held}` : ''}`,
    none: 'Wir haben noch keine Daten.',
    printed: (time) => `So war es am ${time}.`,
  },
  load: {
    wait: 'Die Daten kommen gleich.',
    failed: 'Wir können die Daten gerade nicht holen. Rufen Sie Ihre Kranken-Kasse an.',
    rest: 'Den Rest von dieser Seite können wir gerade nicht zeigen.',
  },
  search: {
    label: 'Name von Ihrer Kranken-Kasse',
    clear: 'Alles löschen',
    list: 'Gefundene Kranken-Kassen',
    former: (name) => `früher ${name}`,
    more: (count) => `Es gibt noch ${counted(count, 'andere', 'andere')}. Schreiben Sie mehr vom Namen.`,
    none: 'Diesen Namen finden wir nicht. Suchen Sie das?',
    found: (count) => `${counted(count, 'Kranken-Kasse', 'Kranken-Kassen')} gefunden`,
    noneSpoken: (count) => `Diesen Namen finden wir nicht. Es gibt ${counted(count, 'Vorschlag', 'Vorschläge')}.`,
  },
  otherLanguage: 'Dieser Text ist in schwerer Sprache',
  insurers: (count) => counted(count, 'Kranken-Kasse', 'Kranken-Kassen'),
  people: (people) => `${people}\u00a0Versicherte`,
  kinds: { BKK: 'BKK', IKK: 'IKK', EK: 'EK', other: 'Weitere' },
};
