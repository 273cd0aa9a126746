import { unmarked } from '#lib/unmarked.ts';
import type { Text } from '#domain/text.ts';
import { xml } from '../feeds/plain.ts';
import type { SituationLanguage, SituationWords } from './situation-words.ts';

const fields = { de: 'de', en: 'en', leicht: 'simple' } as const satisfies Record<SituationLanguage, keyof Text>;

/** A text of the catalogue or of people, as words and nothing else; one that is missing in a language stands there in German, and says so. */
export function textHtml(text: Text, language: SituationLanguage, words: SituationWords): string {
  const own = text[fields[language]];
  return own === null ? `<span lang="de">${xml(unmarked(text.de))}</span> ${xml(words.inGerman)}` : xml(unmarked(own));
}

/** The same without a mark, for lists of names. */
export function nameIn(text: Text, language: SituationLanguage): string {
  return text[fields[language]] ?? text.de;
}

/** A text that would be invisible gives way to what stands in for it. */
export function visible(text: string, otherwise: string): string {
  return /[\p{Letter}\p{Number}]/u.test(text) ? text : otherwise;
}
