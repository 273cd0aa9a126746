import { expect, it } from 'vitest';
import { dayAt, dayRuns } from './day-runs.ts';
import { operational, outage } from './testing/sample.ts';

const day = (worst: typeof outage | null, lostMs = 0, unknownMs = 0) => ({ worst, lostMs, unknownMs });

it('[Y7] days in a row that are alike are told as one, with what they lost together', () => {
  const runs = dayRuns('2023-03-25', [
    day(null, 0, 5),
    day(operational),
    day(operational),
    day(outage, 3),
    day(outage, 4),
  ]);
  expect(runs).toEqual([
    { from: '2023-03-25', to: '2023-03-25', worst: null, lostMs: 0, unknownMs: 5 },
    { from: '2023-03-26', to: '2023-03-27', worst: operational, lostMs: 0, unknownMs: 0 },
    { from: '2023-03-28', to: '2023-03-29', worst: outage, lostMs: 7, unknownMs: 0 },
  ]);
});

it('[Y7] a day of which something is unknown never hides among known ones', () => {
  expect(dayRuns('2023-03-01', [day(operational), day(operational, 0, 1), day(operational)])).toHaveLength(3);
  expect(dayRuns('2023-03-01', [])).toEqual([]);
});

it('[Y7] days are counted by the calendar, over the change of the clock and the month', () => {
  expect(dayAt('2023-03-25', 0)).toBe('2023-03-25');
  expect(dayAt('2023-03-25', 8)).toBe('2023-04-02');
});
