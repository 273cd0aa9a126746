import type { Language } from '../language.ts';
import type { PastWords } from './past-words-de.ts';

/** Staff and public say the same about the past, and only a view that shows it loads the words. The same promise for the same language, as `use` wants it. */
export function loadPastWords(language: Language): Promise<PastWords> {
  const known = loading.get(language);
  if (known !== undefined) return known;
  const words = loaders[language]();
  loading.set(language, words);
  // a failed load may be tried again
  words.catch(() => loading.delete(language));
  return words;
}

const loading = new Map<Language, Promise<PastWords>>();

const loaders = {
  de: async () => (await import('./past-words-de.ts')).dePastWords,
  en: async () => (await import('./past-words-en.ts')).enPastWords,
  leicht: async () => (await import('./past-words-leicht.ts')).leichtPastWords,
} satisfies Record<Language, () => Promise<PastWords>>;
