import { expect, it } from 'vitest';
import { boardNow, boardTimeAt } from './board-clock.ts';

const clock = { kind: 'simulated', now: 1_000_000, rate: 60 } as const;

it('[T2] board time runs at its rate', () => {
  expect(boardNow(clock, 1_500)).toBe(1_090_000);
  expect(boardNow({ ...clock, rate: 1 }, 1_500.4)).toBe(1_001_500);
  expect(boardNow({ ...clock, rate: 0 }, 1_500)).toBe(1_000_000);
});

it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('[T2] an elapsed time of %d is none', (elapsedMs) => {
  expect(boardNow(clock, elapsedMs)).toBe(1_000_000);
});

it('[T2] an instant of the server’s time has its board time, before the reading too', () => {
  expect(boardTimeAt(clock, 5_000, 5_000)).toBe(1_000_000);
  expect(boardTimeAt(clock, 5_000, 6_000)).toBe(1_060_000);
  expect(boardTimeAt(clock, 5_000, 4_000)).toBe(940_000);
});
