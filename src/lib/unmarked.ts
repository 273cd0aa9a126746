import { inlineIn, wordsOf } from './marked-text.ts';

/** A text of the small Markdown subset as plain text: emphasis goes, a link keeps its words; lines and list signs stay as they are. */
export function unmarked(text: string): string {
  return wordsOf(inlineIn(text));
}
