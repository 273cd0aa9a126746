import { hashOf } from './hash.ts';

/** Repeatable chance. Two generators made from the same seed give the same numbers in Node and in every browser. */
export type Random = Readonly<{
  /** in [0, 1), a multiple of 2⁻³² */
  next: () => number;
  /** a whole number, both ends included */
  int: (min: number, max: number) => number;
  /** one element; throws RangeError on an empty list */
  pick: <T>(list: readonly T[]) => T;
  /** true with the given probability; 0 never, 1 always */
  chance: (probability: number) => boolean;
  /** an independent generator that depends on seed and label only, not on how many numbers were drawn before */
  fork: (label: string) => Random;
}>;

/** Makes a generator (sfc32) from a number or a text. Integer arithmetic only, so no engine can round differently. */
export function createRandom(seed: number | string): Random {
  const name = String(seed);
  const draw = sfc32(hashOf(`a${name}`), hashOf(`b${name}`), hashOf(`c${name}`));
  const next = () => draw() / 0x1_0000_0000;
  return {
    next,
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
    pick: (list) => pickAt(list, Math.floor(next() * list.length)),
    chance: (probability) => next() < probability,
    fork: (label) => createRandom(`${name}/${label}`),
  };
}

function pickAt<T>(list: readonly T[], index: number): T {
  for (const item of list.slice(index, index + 1)) return item;
  throw new RangeError('cannot pick from an empty list');
}

/**
 * Chris Doty-Humphrey's small fast counter generator, 128 bits of state; the first rounds are thrown away to mix the
 * seed.
 */
function sfc32(seedA: number, seedB: number, seedC: number): () => number {
  let a = seedA | 0;
  let b = seedB | 0;
  let c = seedC | 0;
  let counter = 1;
  const draw = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 15; round += 1) draw();
  return draw;
}
