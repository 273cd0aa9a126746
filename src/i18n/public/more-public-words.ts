import type { Language } from '../language.ts';
import type { RestWords } from './rest-words-de.ts';

export type PartLoaders = Readonly<Record<string, Record<Language, () => Promise<object>>>>;

/**
 * The parts of the catalogue that no first answer speaks. To add a part: three files `<part>-words-{de,en,leicht}.ts`, one entry here, and its name at
 * the pages that speak it in `app/more-routes.tsx`.
 */
export const moreLoaders = {
  insurerCards: {
    de: async () => (await import('./insurer-card-words-de.ts')).deInsurerCardWords,
    en: async () => (await import('./insurer-card-words-en.ts')).enInsurerCardWords,
    leicht: async () => (await import('./insurer-card-words-leicht.ts')).leichtInsurerCardWords,
  },
  embed: {
    de: async () => (await import('./embed-words-de.ts')).deEmbedWords,
    en: async () => (await import('./embed-words-en.ts')).enEmbedWords,
    leicht: async () => (await import('./embed-words-leicht.ts')).leichtEmbedWords,
  },
  legend: {
    de: async () => (await import('./legend-words-de.ts')).deLegendWords,
    en: async () => (await import('./legend-words-en.ts')).enLegendWords,
    leicht: async () => (await import('./legend-words-leicht.ts')).leichtLegendWords,
  },
  subscribe: {
    de: async () => (await import('./subscribe-words-de.ts')).deSubscribeWords,
    en: async () => (await import('./subscribe-words-en.ts')).enSubscribeWords,
    leicht: async () => (await import('./subscribe-words-leicht.ts')).leichtSubscribeWords,
  },
  data: {
    de: async () => (await import('./data-words-de.ts')).deDataWords,
    en: async () => (await import('./data-words-en.ts')).enDataWords,
    leicht: async () => (await import('./data-words-leicht.ts')).leichtDataWords,
  },
  accessibility: {
    de: async () => (await import('./accessibility-words-de.ts')).deAccessibilityWords,
    en: async () => (await import('./accessibility-words-en.ts')).enAccessibilityWords,
    leicht: async () => (await import('./accessibility-words-leicht.ts')).leichtAccessibilityWords,
  },
  service: {
    de: async () => (await import('./service-words-de.ts')).deServiceWords,
    en: async () => (await import('./service-words-en.ts')).enServiceWords,
    leicht: async () => (await import('./service-words-leicht.ts')).leichtServiceWords,
  },
  incidents: {
    de: async () => (await import('./incidents-words-de.ts')).deIncidentsWords,
    en: async () => (await import('./incidents-words-en.ts')).enIncidentsWords,
    leicht: async () => (await import('./incidents-words-leicht.ts')).leichtIncidentsWords,
  },
  planned: {
    de: async () => (await import('./planned-words-de.ts')).dePlannedWords,
    en: async () => (await import('./planned-words-en.ts')).enPlannedWords,
    leicht: async () => (await import('./planned-words-leicht.ts')).leichtPlannedWords,
  },
} satisfies PartLoaders;

/** What every public page speaks behind its first answer. */
export const restLoaders = {
  de: async () => (await import('./rest-words-de.ts')).deRestWords,
  en: async () => (await import('./rest-words-en.ts')).enRestWords,
  leicht: async () => (await import('./rest-words-leicht.ts')).leichtRestWords,
} satisfies Record<Language, () => Promise<RestWords>>;
