import { createFormats, type Formats } from './formats.ts';
import type { Language } from './language.ts';
import type { Words } from './de.ts';

/** Everything said in one language: its sentences, and the one formatter of its times and numbers. */
export type Messages = Words & Readonly<{ language: Language; formats: Formats }>;

export function createMessages(language: Language, words: Words): Messages {
  return { ...words, language, formats: createFormats(language, words.time) };
}
