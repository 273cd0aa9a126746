import { expect, it } from 'vitest';
import { comparePositions } from './position.ts';

it('[T1] positions compare by epoch, then by seq', () => {
  const sorted = [
    { epoch: 1, seq: 9 },
    { epoch: 2, seq: 0 },
    { epoch: 2, seq: 1 },
    { epoch: 10, seq: 0 },
  ];
  expect(sorted.toReversed().sort(comparePositions)).toEqual(sorted);
  expect(comparePositions({ epoch: 2, seq: 1 }, { epoch: 2, seq: 1 })).toBe(0);
});
