import type { Text } from '#domain/text.ts';
import { createRandom } from '#lib/seeded-random.ts';
import { endlessWord, hostileWords } from './hostile-words.ts';

export type Spoiler = Readonly<{
  /** a hostile word; one in forty is endless */
  word: () => string;
  /** the same, or null */
  wordOrNull: () => string | null;
  /** a text in which languages are missing, empty or hostile */
  text: () => Text;
}>;

/** Deals hostile words by chance: in turn, some fields would never meet some words. */
export function createSpoiler(seed: number): Spoiler {
  const random = createRandom(`hostile ${seed}`);
  const word = () => (random.chance(1 / 40) ? endlessWord : random.pick(hostileWords));
  const wordOrNull = () => (random.chance(1 / 3) ? null : word());
  return { word, wordOrNull, text: () => ({ de: word(), en: wordOrNull(), simple: wordOrNull() }) };
}
