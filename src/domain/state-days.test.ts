import { expect, it } from 'vitest';
import { berlinInstantOf } from './berlin-time.ts';
import { hourMs } from './instant.ts';
import { stateDaysOf } from './state-days.ts';
import type { StateStep } from './state-steps.ts';

const step = (at: number, P1: number, P4 = 0): StateStep => ({
  at,
  counts: { P1, PU: 0, P2: 0, P3: 0, P4, P0: 100 - P1 - P4 },
});

it.each([
  ['a day of 23 hours', '2023-03-26', 23],
  ['an ordinary day', '2023-05-03', 24],
  ['a day of 25 hours', '2023-10-29', 25],
])('[TL2] of %s the first and the last minute belong to it, and no other', (_, day, hours) => {
  const start = berlinInstantOf(day);
  const end = start + hours * hourMs;
  const window = { from: start - 24 * hourMs, to: end + 24 * hourMs };
  const steps = [
    step(window.from, 0),
    step(start - 60_000, 1),
    step(start, 2),
    step(start + 60_000, 0),
    step(end - 60_000, 7),
    step(end, 4),
    step(end + 60_000, 0),
  ];
  const days = stateDaysOf(steps, window);
  expect(days.map(({ most }) => most.P1)).toEqual([1, 7, 4]);
  expect(days[1]?.day).toBe(day);
});

it('[TL2] the most that were affected at once is of one instant: the most of each class may be of others', () => {
  const from = berlinInstantOf('2023-05-03');
  const steps = [step(from, 5), step(from + hourMs, 1, 6), step(from + 2 * hourMs, 0)];
  const [day] = stateDaysOf(steps, { from, to: from + 24 * hourMs });
  expect(day).toMatchObject({ mostAffected: 7, most: { P1: 5, P4: 6 } });
});
