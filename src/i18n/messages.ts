import type { Words } from './de.ts';
import { createFormats, type Formats } from './formats.ts';
import type { StaffLanguage } from './language.ts';

/** Everything the staff views say in one language: its sentences, and the one formatter of its times and numbers. */
export type Messages = Words & Readonly<{ language: StaffLanguage; formats: Formats }>;

export function createMessages(language: StaffLanguage, words: Words): Messages {
  return { ...words, language, formats: createFormats(language, words.time) };
}
