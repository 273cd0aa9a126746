import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { berlinDaysIn, berlinInstantOf, berlinTimeAt } from './berlin-time.ts';
import { hourMs, minuteMs } from './instant.ts';
import { timeTicks } from './time-ticks.ts';

const dayMs = 24 * hourMs;

describe('the marks of the axis', () => {
  it.each(['2023-03-26', '2023-10-29'])('[TL6] keep midnight and noon when the clock changes, %s', (day) => {
    const window = { from: berlinInstantOf(day) - dayMs, to: berlinInstantOf(day) + 2 * dayMs };
    const ticks = timeTicks(window, 16);
    const shown = ticks.map(({ at }) => berlinTimeAt(at).hour % 6);
    expect(ticks.length).toBeGreaterThan(8);
    expect(shown.every((hour) => hour === 0)).toBe(true);
    expect(ticks.filter(({ at }) => at === berlinInstantOf(day)).map(({ kind }) => kind)).toEqual(['day']);
  });

  it('[TL6] have a mark for each hour of a day of 25 hours, and name the first of a month', () => {
    const window = { from: berlinInstantOf('2023-10-29'), to: berlinInstantOf('2023-10-30') - 1 };
    expect(timeTicks(window, 30)).toHaveLength(25);
    const may = timeTicks({ from: berlinInstantOf('2023-04-30'), to: berlinInstantOf('2023-05-02') }, 2);
    expect(may.map(({ kind }) => kind)).toEqual(['day', 'month', 'day']);
  });

  itHolds(
    '[TL6] are inside, in order, each once, on whole minutes, and not many more than asked for',
    fc.property(
      fc.integer({ min: Date.UTC(2022, 0, 1), max: Date.UTC(2024, 0, 1) }),
      fc.integer({ min: 10 * minuteMs, max: 120 * dayMs }),
      fc.integer({ min: 5, max: 24 }),
      (from, lengthMs, atMost) => {
        const window = { from, to: from + lengthMs };
        const ticks = timeTicks(window, atMost).map(({ at }) => at);
        expect(ticks).toEqual([...new Set(ticks)].toSorted((a, b) => a - b));
        expect(ticks.every((at) => at >= window.from && at <= window.to && at % minuteMs === 0)).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(atMost + 2 + (lengthMs < 3 * dayMs ? 2 : 0));
      },
    ),
  );

  itHolds(
    '[TL6] of days stand at every midnight where each has room',
    fc.property(fc.integer({ min: Date.UTC(2023, 0, 1), max: Date.UTC(2024, 0, 1) }), (from) => {
      const window = { from, to: from + 10 * dayMs };
      const midnights = berlinDaysIn(window)
        .slice(1)
        .map((day) => day.from);
      const ticks = new Set(timeTicks(window, 12).map(({ at }) => at));
      expect(midnights.every((at) => ticks.has(at))).toBe(true);
    }),
  );
});
