import type { Text } from '#domain/text.ts';
import { endlessWord, hostileWords } from './hostile-words.ts';

export type Spoiler = Readonly<{
  /** the next hostile word; every 41st is endless */
  word: () => string;
  /** the same, or null */
  wordOrNull: () => string | null;
  /** a text in which languages are missing, empty or hostile, by turns */
  text: () => Text;
}>;

/** Deals hostile words in turn, beginning at a place that depends on the seed, so that in the end every field had every word. */
export function createSpoiler(seed: number): Spoiler {
  let turn = Math.abs(Math.trunc(seed)) % hostileWords.length;
  const word = () => {
    turn += 1;
    return turn % 41 === 0 ? endlessWord : (hostileWords[turn % hostileWords.length] ?? '');
  };
  const wordOrNull = () => (turn % 3 === 0 ? skip() : word());
  function skip(): null {
    turn += 1;
    return null;
  }
  return { word, wordOrNull, text: () => ({ de: word(), en: wordOrNull(), simple: wordOrNull() }) };
}
