import { expect, it } from 'vitest';
import { allPairs, availabilities, modes, pairOf } from './pair.ts';

it('[B11] a pair is one object, 24 of them', () => {
  expect(new Set(allPairs).size).toBe(24);
  for (const availability of availabilities) {
    for (const mode of modes) {
      expect(pairOf(availability, mode)).toBe(pairOf(availability, mode));
      expect(pairOf(availability, mode)).toEqual({ availability, mode });
    }
  }
});
