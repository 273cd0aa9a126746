import type { InsurerKind } from '#domain/catalog.ts';
import { countedIn } from '../counted-in.ts';

const counted = countedIn('de-DE');

const renewal = (isHeld: boolean) =>
  isHeld ? 'Die Aktualisierung ist angehalten.' : 'Diese Seite aktualisiert sich selbst.';

/** What stands around every public page. */
export const deFrameWords = {
  brand: 'Kassenstatus',
  title: (page: string) => `${page} · Kassenstatus`,
  navigation: {
    skip: 'Zum Inhalt springen',
    languages: 'Sprache',
    de: { short: 'DE', long: 'Deutsch' },
    en: { short: 'EN', long: 'English' },
    leicht: { short: 'Leicht', long: 'Leichte Sprache' },
  },
  freshness: {
    stale: 'Wir haben gerade keine aktuellen Daten.',
    offline: 'Ohne Verbindung.',
    last: (time: string) => `Letzter Stand: ${time}.`,
    past: 'Alles auf dieser Seite kann sich seitdem geändert haben.',
    never: 'Wir haben noch keine Daten.',
  },
  stand: {
    now: (time: string, ago: string, isHeld: boolean) => `Stand: ${time}, ${ago}. ${renewal(isHeld)}`,
    simulated: (time: string, ago: string, isHeld: boolean) =>
      `Stand: ${time} (Simulation), bestätigt ${ago}. ${renewal(isHeld)}`,
    none: 'Stand: noch keine Daten.',
    /** on paper, where nothing becomes older or newer */
    printed: (time: string) => `Stand: ${time}.`,
  },
  load: {
    wait: 'Der Stand wird geladen.',
    failed: 'Der Stand kann gerade nicht geladen werden. Rufen Sie Ihre Kasse an.',
    rest: 'Der Rest dieser Seite kann gerade nicht geladen werden.',
  },
  /** the field in which one looks for an insurer */
  search: {
    label: 'Name Ihrer Krankenkasse',
    clear: 'Eingabe löschen',
    list: 'Gefundene Kassen',
    former: (name: string) => `früher ${name}`,
    more: (count: number) => `und ${counted(count, 'weitere', 'weitere')}. Schreiben Sie mehr vom Namen.`,
    none: 'Keine Kasse mit diesem Namen. Meinten Sie:',
    found: (count: number) => `${counted(count, 'Kasse', 'Kassen')} gefunden`,
    noneSpoken: (count: number) => `Keine Kasse mit diesem Namen. ${counted(count, 'Vorschlag', 'Vorschläge')}`,
  },
  /** beside a text that is not there in the language of the page */
  otherLanguage: 'auf Deutsch',
  insurers: (count: number) => counted(count, 'Kasse', 'Kassen'),
  people: (people: string) => `${people}\u00a0Versicherte`,
  kinds: { BKK: 'BKK', IKK: 'IKK', EK: 'EK', other: 'Weitere' } satisfies Record<InsurerKind, string>,
};

export type FrameWords = typeof deFrameWords;
