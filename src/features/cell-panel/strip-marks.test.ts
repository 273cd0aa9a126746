import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairOf } from '#domain/pair.ts';
import type { Span } from '#domain/timeline.ts';
import { propertyRuns, propertySeed } from '#lib/property-runs.ts';
import { shareOf, stripMarks } from './strip-marks.ts';

const window = { from: 1_000, to: 2_000 };
const spansAt = (changes: readonly number[]): Span[] =>
  [window.from, ...changes].map((from, index) => ({
    from,
    to: changes[index] ?? window.to,
    pair: pairOf(index % 2 === 0 ? 'operational' : 'outage', 'normal'),
  }));

it('[U12] writes down the beginnings of the longest spans, as many as have room', () => {
  expect(stripMarks(spansAt([1_400, 1_410, 1_800]), window, 14)).toEqual([
    { at: 1_410, percent: 41 },
    { at: 1_800, percent: 80 },
  ]);
  expect(stripMarks(spansAt([1_010, 1_830, 1_990]), window, 14)).toEqual([]);
  expect(stripMarks(spansAt([1_820]), window, 14)).toHaveLength(1);
});

it('[U12] no two labels overlap, and each stands where its change was', () => {
  const changes = fc.uniqueArray(fc.integer({ min: 1_001, max: 1_999 })).map((list) => list.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(changes, (list) => {
      const marks = stripMarks(spansAt(list), window, 14);
      for (const [index, mark] of marks.entries()) {
        expect(list).toContain(mark.at);
        expect(mark.percent).toBe(shareOf({ from: window.from, to: mark.at }, window));
        const next = marks[index + 1];
        if (next !== undefined) expect(next.percent - mark.percent).toBeGreaterThanOrEqual(14);
      }
    }),
    { numRuns: propertyRuns(), seed: propertySeed() },
  );
});
