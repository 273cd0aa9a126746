import { createFormats } from '../formats.ts';
import type { Language } from '../language.ts';
import type { FirstMessages, SharedMessages } from '../shared/shared-messages.ts';
import type { FrameWords } from './frame-words-de.ts';
import type { moreLoaders, PartLoaders } from './more-public-words.ts';
import type { RestWords } from './rest-words-de.ts';

/**
 * The sentences of the public pages, part by part, so that a page carries only its own, and those in one language. Here are the parts of the first
 * answers; all others are named in `more-public-words.ts`, because even the names of their files would weigh on an answer that needs none of them.
 */
const firstLoaders = {
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
} satisfies PartLoaders;

type Loaders = typeof firstLoaders & typeof moreLoaders;

export type PublicPart = keyof Loaders;

/** The sentences of one part. */
export type PartWords<P extends PublicPart> = Awaited<ReturnType<Loaders[P]['de']>>;

/** What every public page says from the first on: its frame and the times. */
export type FirstPublicMessages = FirstMessages & Readonly<{ frame: FrameWords }>;

/** The same with the rest, which the first answers do without. */
export type PublicMessages = SharedMessages & Readonly<{ frame: FrameWords & RestWords['frame'] }>;

/** What has been loaded for a page. */
export type PublicWords<Messages = PublicMessages> = Readonly<{
  messages: Messages;
  parts: Readonly<{ [P in PublicPart]?: PartWords<P> }>;
}>;

export type FirstWords = PublicWords<FirstPublicMessages>;

export type WordsKeeper<Words> = Readonly<{
  /** these parts in a language. The same promise for the same question, as `use` wants it */
  load: (language: Language, parts: readonly PublicPart[]) => Promise<Words>;
  /** what has come already, for drawing without a wait */
  known: (language: Language, parts: readonly PublicPart[]) => Words | null;
}>;

/** For a first answer. */
export const firstWords = keepWords(loadFirst);

/** For what stands behind one, and for all other pages. */
export const publicWords = keepWords(loadWhole);

function keepWords<Words>(load: WordsKeeper<Words>['load']): WordsKeeper<Words> {
  const keyOf = (language: Language, parts: readonly PublicPart[]) => [language, ...parts].join(' ');
  const loading = new Map<string, Promise<Words>>();
  const known = new Map<string, Words>();
  return {
    load: (language, parts) => {
      const key = keyOf(language, parts);
      const begun = loading.get(key);
      if (begun !== undefined) return begun;
      const words = load(language, parts);
      loading.set(key, words);
      words.then((loaded) => known.set(key, loaded)).catch(() => undefined);
      // a failed load may be tried again, but not at once: the failure itself draws the page anew, which would ask without end
      words.catch(() => setTimeout(() => loading.delete(key), retryAfterMs));
      return words;
    },
    known: (language, parts) => known.get(keyOf(language, parts)) ?? null,
  };
}

const retryAfterMs = 5_000;

async function loadFirst(language: Language, parts: readonly PublicPart[]): Promise<FirstWords> {
  const [frame, ...loaded] = await Promise.all([
    frameLoaders[language](),
    ...parts.map(async (part) => [part, await loadPart(part, language)] as const),
  ]);
  return {
    messages: { ...frame.shared, frame: frame.words, language, formats: createFormats(language, frame.shared.time) },
    parts: Object.fromEntries(loaded),
  };
}

async function loadWhole(language: Language, parts: readonly PublicPart[]): Promise<PublicWords> {
  const [first, rest] = await Promise.all([loadFirst(language, parts), loadRest(language)]);
  const { messages } = first;
  return { ...first, messages: { ...messages, ...rest, frame: { ...messages.frame, ...rest.frame } } };
}

async function loadRest(language: Language): Promise<RestWords> {
  return (await import('./more-public-words.ts')).restLoaders[language]();
}

async function loadPart(part: PublicPart, language: Language): Promise<object> {
  if (isFirst(part)) return firstLoaders[part][language]();
  const { moreLoaders } = await import('./more-public-words.ts');
  return moreLoaders[part][language]();
}

function isFirst(part: PublicPart): part is keyof typeof firstLoaders {
  return Object.hasOwn(firstLoaders, part);
}

const frameLoaders = {
  de: async () => (await import('./frame-de.ts')).deFrame,
  en: async () => (await import('./frame-en.ts')).enFrame,
  leicht: async () => (await import('./frame-leicht.ts')).leichtFrame,
} satisfies Record<Language, () => Promise<object>>;

/** For tests: the loaders of the frame and of the first parts. */
export const firstPartLoaders: PartLoaders = {
  ...firstLoaders,
  frame: {
    de: async () => (await frameLoaders.de()).words,
    en: async () => (await frameLoaders.en()).words,
    leicht: async () => (await frameLoaders.leicht()).words,
  },
};
