import { expect, it } from 'vitest';
import { berlinInstantOf } from './berlin-time.ts';
import { shiftStartBefore, yesterdayEveningBefore } from './compare-choices.ts';

const at = (day: string, hour: number, minute = 0) => berlinInstantOf(day, hour, minute);

it.each([
  ['in the early shift', at('2023-05-09', 13, 22), at('2023-05-09', 6)],
  ['in the late shift', at('2023-05-09', 14, 1), at('2023-05-09', 14)],
  ['when a shift begins', at('2023-05-09', 14), at('2023-05-09', 6)],
  ['before midnight', at('2023-05-09', 23, 59), at('2023-05-09', 22)],
  ['after midnight', at('2023-05-10', 0, 1), at('2023-05-09', 22)],
  ['in the night the clocks go forward', at('2023-03-26', 5), at('2023-03-25', 22)],
  ['in the night the clocks go back', at('2023-10-29', 5, 30), at('2023-10-28', 22)],
  ['on the first of a month', at('2023-05-01', 3), at('2023-04-30', 22)],
])('[RK17] %s the shift began at 6, 14 or 22 Berlin time', (_when, now, start) => {
  expect(shiftStartBefore(now)).toBe(start);
});

it.each([
  [at('2023-05-09', 14), at('2023-05-08', 18)],
  [at('2023-03-27', 0, 30), at('2023-03-26', 18)],
  [at('2023-10-30', 0, 30), at('2023-10-29', 18)],
  [at('2023-01-01', 12), at('2022-12-31', 18)],
])('[RK17] yesterday evening is 18 o’clock Berlin time on the day before: %i', (now, evening) => {
  expect(yesterdayEveningBefore(now)).toBe(evening);
});
