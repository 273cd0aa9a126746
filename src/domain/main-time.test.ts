import fc from 'fast-check';
import { expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { berlinInstantOf } from './berlin-time.ts';
import { mainTimes } from './catalog.ts';
import { hourMs } from './instant.ts';
import { isMainTime, mainTimeWindowsIn } from './main-time.ts';

const hoursOf = (windows: readonly { from: number; to: number }[]) =>
  windows.reduce((sum, { from, to }) => sum + (to - from) / hourMs, 0);
const dayOf = (day: string) => ({ from: berlinInstantOf(day), to: berlinInstantOf(day, 24) });

it.each([
  ['2023-04-24', 'a Monday', 16, 16],
  ['2023-04-29', 'a Saturday', 0, 14],
  ['2023-04-30', 'a Sunday', 0, 14],
  ['2023-04-07', 'Good Friday', 0, 14],
  ['2023-05-01', 'a Monday, but a holiday', 0, 14],
  ['2023-03-26', 'a Sunday of 23 h', 0, 14],
])('[T6] %s, %s: %d h of kim, %d h of epa', (day, _, kim, epa) => {
  expect(hoursOf(mainTimeWindowsIn(dayOf(day), 'kim'))).toBe(kim);
  expect(hoursOf(mainTimeWindowsIn(dayOf(day), 'epa'))).toBe(epa);
});

it('[T6] April 2023 has 288 h of kim and 464 h of epa', () => {
  const april = { from: berlinInstantOf('2023-04-01'), to: berlinInstantOf('2023-05-01') };
  expect(hoursOf(mainTimeWindowsIn(april, 'kim'))).toBe(288);
  expect(hoursOf(mainTimeWindowsIn(april, 'epa'))).toBe(18 * 16 + 12 * 14);
});

it('[T6] begins at 06:00 and is over at 22:00, to the millisecond', () => {
  const six = berlinInstantOf('2023-04-24', 6);
  const ten = berlinInstantOf('2023-04-24', 22);
  expect([six - 1, six, ten - 1, ten].map((at) => isMainTime(at, 'kim'))).toEqual([false, true, true, false]);
  const eight = berlinInstantOf('2023-04-29', 20);
  expect([eight - 1, eight].map((at) => isMainTime(at, 'epa'))).toEqual([true, false]);
});

it('[T6] is cut to the window', () => {
  const window = { from: berlinInstantOf('2023-04-24', 21), to: berlinInstantOf('2023-04-25', 7) };
  expect(mainTimeWindowsIn(window, 'kim')).toEqual([
    { from: window.from, to: berlinInstantOf('2023-04-24', 22) },
    { from: berlinInstantOf('2023-04-25', 6), to: window.to },
  ]);
});

const anyInstant = fc.integer({ min: Date.UTC(2022, 0, 1), max: Date.UTC(2031, 0, 1) });

itHolds(
  '[T6] the windows hold exactly the instants of main time',
  fc.property(anyInstant, fc.nat(60 * hourMs), fc.constantFrom(...mainTimes), (from, lengthMs, kind) => {
    const at = from + Math.floor(lengthMs / 2);
    const isInside = mainTimeWindowsIn({ from, to: from + lengthMs + 1 }, kind).some(
      (one) => one.from <= at && at < one.to,
    );
    return isInside === isMainTime(at, kind);
  }),
);
