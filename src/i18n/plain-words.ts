import { unmarked } from '#lib/unmarked.ts';

/** A text of the small Markdown subset as plain words on one line: emphasis and list signs go, a link keeps its words. */
export function plainWords(text: string): string {
  return unmarked(text)
    .replaceAll(/^\s*[-*]\s+/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The first sentence of it; the whole where no sentence ends. An ordinal or abbreviation ("25. April") ends none. */
export function firstSentence(text: string): string {
  const words = plainWords(text);
  const end = /(?:(?<!(?:^|[\s(])(?:\d{1,2}|\p{L}))\.|[!?])(?=\s+[\p{Lu}\d„“"])/u.exec(words);
  return end === null ? words : words.slice(0, end.index + 1);
}
