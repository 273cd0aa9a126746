import { createFormats } from '../formats.ts';
import type { Language } from '../language.ts';
import type { SharedMessages } from '../shared/shared-messages.ts';
import type { FrameWords } from './frame-words-de.ts';

/**
 * The sentences of the public pages, part by part, so that a page carries only its own, and those in one language. To add a part: three files
 * `<part>-words-{de,en,leicht}.ts`, one entry here, and its name at the pages that speak it in `app/router.tsx`.
 */
const loaders = {
  home: {
    de: async () => (await import('./home-words-de.ts')).deHomeWords,
    en: async () => (await import('./home-words-en.ts')).enHomeWords,
    leicht: async () => (await import('./home-words-leicht.ts')).leichtHomeWords,
  },
  insurer: {
    de: async () => (await import('./insurer-words-de.ts')).deInsurerWords,
    en: async () => (await import('./insurer-words-en.ts')).enInsurerWords,
    leicht: async () => (await import('./insurer-words-leicht.ts')).leichtInsurerWords,
  },
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
} satisfies Record<string, Record<Language, () => Promise<object>>>;

export type PublicPart = keyof typeof loaders;

/** The sentences of one part. */
export type PartWords<P extends PublicPart> = Awaited<ReturnType<(typeof loaders)[P]['de']>>;

/** What every public page says: its frame, the states and the times. */
export type PublicMessages = SharedMessages & Readonly<{ frame: FrameWords }>;

/** What has been loaded for a page. */
export type PublicWords = Readonly<{
  messages: PublicMessages;
  parts: Readonly<{ [P in PublicPart]?: PartWords<P> }>;
}>;

/** The frame and these parts in a language. The same promise for the same question, as `use` wants it. */
export function loadPublicWords(language: Language, parts: readonly PublicPart[]): Promise<PublicWords> {
  const key = [language, ...parts].join(' ');
  const known = loading.get(key);
  if (known !== undefined) return known;
  const words = load(language, parts);
  loading.set(key, words);
  // a failed load stays failed until the page is loaded anew: a fresh promise for each draw would never come to the screen that says so
  return words;
}

const loading = new Map<string, Promise<PublicWords>>();

async function load(language: Language, parts: readonly PublicPart[]): Promise<PublicWords> {
  const [frame, ...loaded] = await Promise.all([
    frameLoaders[language](),
    ...parts.map(async (part) => [part, await loaders[part][language]()] as const),
  ]);
  return {
    messages: { ...frame.shared, frame: frame.words, language, formats: createFormats(language, frame.shared.time) },
    parts: Object.fromEntries(loaded),
  };
}

const frameLoaders = {
  de: async () => (await import('./frame-de.ts')).deFrame,
  en: async () => (await import('./frame-en.ts')).enFrame,
  leicht: async () => (await import('./frame-leicht.ts')).leichtFrame,
} satisfies Record<Language, () => Promise<object>>;

/** For tests: every part's loaders. */
export const publicPartLoaders: Readonly<Record<string, Record<Language, () => Promise<object>>>> = {
  ...loaders,
  frame: {
    de: async () => (await frameLoaders.de()).words,
    en: async () => (await frameLoaders.en()).words,
    leicht: async () => (await frameLoaders.leicht()).words,
  },
};
