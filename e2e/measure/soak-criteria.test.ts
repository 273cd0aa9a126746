import { expect, it, vi } from 'vitest';
import { burstLine, daysLines, minutesLines, tasksLine, type Sample } from './soak-criteria.ts';
import { printTable } from './soak-table.ts';
import { robustSlopeOf } from './statistics.ts';

/** Readings as they come: they scatter by some tenths of a megabyte. */
const scatter = [0.1, -0.2, 0.05, 0.3, -0.1, 0.15, -0.25, 0];
const samplesOf = (count: number, at: (x: number) => Partial<Sample> = () => ({})): readonly Sample[] =>
  Array.from({ length: count }, (_, x) => {
    const { heapMb = 10, nodes = 6_000, listeners = 120 } = at(x);
    return { x, heapMb: heapMb + (scatter[x % scatter.length] ?? 0), nodes, listeners };
  });
const breachesOf = (lines: ReturnType<typeof daysLines>) =>
  lines.filter(({ isGood }) => !isGood).map(({ what }) => what);

it('a wall that stays as it is passes, and one odd reading at either end condemns nobody', () => {
  const steady = samplesOf(14);
  expect(breachesOf(daysLines('days', steady))).toEqual([]);
  expect(breachesOf(minutesLines('minutes', steady))).toEqual([]);
  const odd = samplesOf(14, (x) => (x === 0 || x === 13 ? { heapMb: x === 0 ? 7 : 16, nodes: 6_300 } : {}));
  expect(breachesOf(daysLines('days', odd))).toEqual([]);
  expect(breachesOf(minutesLines('minutes', odd))).toEqual([]);
});

it('a slow leak, a step that stays, too much of all and a node too many at each change are each a breach', () => {
  expect(
    breachesOf(
      daysLines(
        'days',
        samplesOf(14, (x) => ({ heapMb: 6 + 1.1 * x })),
      ),
    ),
  ).toEqual(['days: heap per 24 h']);
  expect(
    breachesOf(
      minutesLines(
        'minutes',
        samplesOf(30, (x) => ({ heapMb: 10 + 0.06 * x })),
      ),
    ),
  ).toEqual(['minutes: heap, all in all']);
  expect(
    breachesOf(
      minutesLines(
        'minutes',
        samplesOf(30, (x) => ({ heapMb: x < 20 ? 10 : 12 })),
      ),
    ),
  ).toEqual(['minutes: heap, all in all']);
  expect(
    breachesOf(
      daysLines(
        'days',
        samplesOf(14, () => ({ heapMb: 60 })),
      ),
    ),
  ).toEqual(['days: heap, lowest to highest']);
  expect(
    breachesOf(
      daysLines(
        'days',
        samplesOf(14, (x) => ({ nodes: 6_000 + 10 * x, listeners: 120 + x })),
      ),
    ),
  ).toEqual(['days: nodes', 'days: listeners']);
});

it('tasks and paints have their limits, and what was not measured is not good', () => {
  expect(tasksLine([], 4, 60).isGood).toBe(true);
  expect(tasksLine([50.5], 4, 60).isGood).toBe(false);
  const bursts = (slow: number, ms: number) => Array.from({ length: 40 }, (_, index) => (index < slow ? ms : 60));
  expect(burstLine(bursts(1, 300)).isGood).toBe(true);
  expect(burstLine(bursts(3, 100)).isGood).toBe(true);
  expect(burstLine(bursts(3, 101)).isGood).toBe(false);
  expect(burstLine([]).isGood).toBe(false);
  expect(() => daysLines('days', samplesOf(2))).toThrow('2 samples');
});

it('the exit code is 1 for any breach and for no figures at all, otherwise 0', () => {
  vi.spyOn(console, 'table').mockReturnValue(undefined);
  const [good, bad] = [tasksLine([], 4, 60), tasksLine([80], 4, 60)];
  expect([printTable([good]), printTable([good, bad]), printTable([])]).toEqual([0, 1, 1]);
});

it('a slope is the middle one of all between two readings', () => {
  const points = [0, 1, 2, 3, 4, 5].map((x) => ({ x, y: 2 * x }));
  expect(robustSlopeOf(points)).toBe(2);
  expect(robustSlopeOf([...points, { x: 6, y: 500 }])).toBeLessThan(3);
});
