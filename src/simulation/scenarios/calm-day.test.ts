import { describe, expect, it } from 'vitest';
import { berlinDayOf, berlinDaysIn } from '#domain/berlin-time.ts';
import { hourMs } from '#domain/instant.ts';
import { createWorld } from '../world.ts';
import { countCells } from './testing/count-cells.ts';

/** An ordinary day, and the two days on which the clock changes. */
const anchors = ['2026-08-12T10:00:00Z', '2026-03-29T10:00:00Z', '2026-10-25T22:30:00Z'] as const;

describe.each(anchors)('calm-day around %s', (day) => {
  const anchor = Date.parse(day);
  const world = createWorld('calm-day', 1, anchor);

  it('[W32] covers whole Berlin days, from six before to eight after', () => {
    const days = berlinDaysIn(world.window).map((one) => one.day);
    expect(days).toHaveLength(15);
    expect(days[6]).toBe(berlinDayOf(anchor));
    expect([world.clockKind, world.defaultRate]).toEqual(['real', 1]);
    expect(berlinDayOf(world.defaultStart)).toBe(berlinDayOf(anchor));
  });

  it('[W32] keeps all but a few cells in normal operation', () => {
    for (let at = world.window.from + hourMs; at < world.window.to; at += 5 * hourMs + 7) {
      const { availability, mode } = countCells(world.boardAt(at));
      expect(availability.operational).toBeGreaterThan(952 - 40);
      expect(mode.normal).toBeGreaterThan(952 - 40);
    }
    expect(countCells(world.boardAt(world.window.to)).availability.operational).toBeGreaterThan(940);
  });

  it('[W32] changes about once a minute in working hours', () => {
    const changes = world.seqAt(world.defaultStart + 8 * hourMs) - world.seqAt(world.defaultStart);
    expect(changes).toBeGreaterThan(8 * 40);
    expect(changes).toBeLessThan(8 * 140);
  });

  it('[W32] has one thing a day worth a message, told to its end', () => {
    const told = world.incidentsAt(world.window.to);
    expect(told).toHaveLength(15);
    expect(told.filter(({ lifecycle, resolvedAt }) => lifecycle !== 'resolved' || resolvedAt === null)).toEqual([]);
    expect(world.plannedWorkAt(world.defaultStart).filter(({ status }) => status === 'planned').length).toBeGreaterThan(
      0,
    );
  });
});
