import type { Text } from '#domain/text.ts';
import type { Language } from './language.ts';

/** A text in a language; where that is missing, the German one, marked with the `lang` it must then carry. In Leichte Sprache that is the same `lang`, but still no easy text. */
export function textIn(text: Text, language: Language): Readonly<{ words: string; lang: 'de' | undefined }> {
  const own = text[fields[language]];
  return own === null ? { words: text.de, lang: 'de' } : { words: own, lang: undefined };
}

const fields = { de: 'de', en: 'en', leicht: 'simple' } as const satisfies Record<Language, keyof Text>;
