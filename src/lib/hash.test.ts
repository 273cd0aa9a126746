import { expect, it } from 'vitest';
import { hashOf } from './hash.ts';

it('is the same for ever', () => {
  expect(['', 'a', 'BKK Nordlicht', 'ß€😀'].map(hashOf)).toMatchInlineSnapshot(`
    [
      2872998923,
      444641715,
      1713436086,
      1919465062,
    ]
  `);
});

it('is an unsigned 32-bit integer', () => {
  for (let index = 0; index < 1_000; index += 1) {
    const hash = hashOf(`text ${index}`);
    expect(hash).toBe(hash >>> 0);
  }
});

it('tells a hundred thousand near texts apart, but for the collisions chance allows', () => {
  const hashes = new Set(Array.from({ length: 100_000 }, (_, index) => hashOf(`k${index}/s${index % 12}`)));
  expect(hashes.size).toBeGreaterThan(99_990);
});
