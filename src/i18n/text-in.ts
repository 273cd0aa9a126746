import type { Text } from '#domain/text.ts';
import type { Language } from './language.ts';

/** A text in a language; where that is missing, the German one, marked with the `lang` it must then carry. */
export function textIn(text: Text, language: Language): Readonly<{ words: string; lang: Language | undefined }> {
  if (language === 'de') return { words: text.de, lang: undefined };
  return text[language] === null ? { words: text.de, lang: 'de' } : { words: text[language], lang: undefined };
}
