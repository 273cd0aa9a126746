import type { Text } from '#domain/text.ts';
import { unmarked } from '#lib/unmarked.ts';
import { feedWords, type FeedLanguage } from './feed-words.ts';

/** A text of people as a feed or calendar holds it: plain; one that is missing in the language stands there in German, and says so first. */
export function feedText(text: Text, language: FeedLanguage): string {
  const own = text[language];
  return own === null ? `${feedWords[language].inGerman}${unmarked(text.de)}` : unmarked(own);
}
