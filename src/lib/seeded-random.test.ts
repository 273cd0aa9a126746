import { describe, expect, it } from 'vitest';
import { createRandom } from './seeded-random.ts';

const draws = (seed: number | string, count = 5) => {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => random.next());
};

it('gives the same numbers for the same seed, for ever', () => {
  expect(draws(42).map((number) => number * 2 ** 32)).toMatchInlineSnapshot(`
    [
      1600788136,
      217967982,
      835518353,
      1549526458,
      1576286261,
    ]
  `);
  expect(draws('42')).toEqual(draws(42));
});

it('gives other numbers for another seed', () => {
  expect(draws(43)).not.toEqual(draws(42));
  expect(draws('')).not.toEqual(draws(0));
});

it('stays within [0, 1) and spreads evenly', () => {
  const counts = Array.from({ length: 10 }, () => 0);
  for (const number of draws(7, 100_000)) {
    const bucket = Math.floor(number * 10);
    counts[bucket] = (counts[bucket] ?? Number.NaN) + 1;
  }
  expect(counts).toHaveLength(10);
  expect(Math.min(...counts)).toBeGreaterThan(9_500);
  expect(Math.max(...counts)).toBeLessThan(10_500);
});

it('int includes both ends', () => {
  const random = createRandom(1);
  const seen = new Set(Array.from({ length: 1_000 }, () => random.int(-1, 3)));
  expect([...seen].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2, 3]);
  expect(random.int(5, 5)).toBe(5);
});

it('pick reaches every element, and refuses an empty list', () => {
  const random = createRandom(1);
  const seen = new Set(Array.from({ length: 200 }, () => random.pick(['a', 'b', 'c'])));
  expect([...seen].sort()).toEqual(['a', 'b', 'c']);
  expect(() => random.pick([])).toThrow(RangeError);
});

it('chance 0 is never, chance 1 always', () => {
  const random = createRandom(1);
  const tries = Array.from({ length: 1_000 }, () => [random.chance(0), random.chance(1), random.chance(0.5)]);
  expect(tries.some(([never]) => never)).toBe(false);
  expect(tries.every(([, always]) => always)).toBe(true);
  expect(tries.filter(([, , half]) => half).length).toBeGreaterThan(400);
});

describe('fork', () => {
  it('depends on seed and label, not on what was drawn before', () => {
    const fresh = createRandom(9);
    const used = createRandom(9);
    used.next();
    used.fork('other').next();
    expect(used.fork('kim').next()).toBe(fresh.fork('kim').next());
  });

  it('differs by label, by depth and from its parent', () => {
    const random = createRandom(9);
    const firsts = [random, random.fork('a'), random.fork('b'), random.fork('a').fork('b'), random.fork('b').fork('a')];
    expect(new Set(firsts.map((one) => one.next())).size).toBe(5);
  });
});
