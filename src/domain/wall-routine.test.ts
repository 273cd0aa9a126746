import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { hourMs, minuteMs } from './instant.ts';
import { isWithinHours, pixelShiftAt, shiftStepMs, wallRoutineAt, widestShift } from './wall-routine.ts';

const at = (text: string) => Date.parse(text);
const anyTime = fc.integer({ min: at('2000-01-01T00:00Z'), max: at('2037-12-31T00:00Z') });

describe('[WL1] the pixel shift', () => {
  itHolds(
    '[WL1] stays within eight units and moves by one unit at a time',
    fc.property(anyTime, (now) => {
      const [here, next] = [pixelShiftAt(now), pixelShiftAt(now + shiftStepMs)];
      return (
        Math.abs(here.x) <= widestShift &&
        Math.abs(here.y) <= widestShift &&
        Math.abs(here.x - next.x) + Math.abs(here.y - next.y) === 1
      );
    }),
  );

  it('[WL1] visits every place, and stands still between its steps', () => {
    const places = new Set<string>();
    for (let step = 0; step < 600; step += 1) {
      const { x, y } = pixelShiftAt(step * shiftStepMs);
      expect(pixelShiftAt(step * shiftStepMs + shiftStepMs - 1)).toEqual({ x, y });
      places.add(`${x} ${y}`);
    }
    expect(places.size).toBe((2 * widestShift + 1) ** 2);
  });
});

describe('the hours of a wall', () => {
  const night = { from: 22, to: 6 };
  it.each([
    ['2026-01-15T20:59:59Z', 'day'],
    ['2026-01-15T21:00:00Z', 'night'],
    ['2026-01-16T04:59:59Z', 'night'],
    ['2026-01-16T05:00:00Z', 'day'],
    ['2026-07-15T19:59:59Z', 'day'],
    ['2026-07-15T20:00:00Z', 'night'],
    ['2026-07-16T04:00:00Z', 'day'],
  ])('[WL2] at %s it is %s', (text, phase) => {
    expect(wallRoutineAt(at(text), night).phase).toBe(phase);
  });

  it('[WL2] without a night there is none; a span of no length never is', () => {
    expect(wallRoutineAt(at('2026-01-15T23:00:00Z'), null).phase).toBe('day');
    expect(isWithinHours(at('2026-01-15T23:00:00Z'), { from: 5, to: 5 })).toBe(false);
  });

  it.each([
    ['2026-03-28', 8],
    ['2026-03-29', 7],
    ['2026-10-25', 9],
  ])('[WL2] the night before %s lasts %i hours: until six by the clock on the wall', (day, hours) => {
    const noonBefore = at(`${day}T11:00:00Z`) - 24 * hourMs;
    let minutes = 0;
    for (let now = noonBefore; now < noonBefore + 24 * hourMs; now += minuteMs)
      if (wallRoutineAt(now, night).phase === 'night') minutes += 1;
    expect(minutes).toBe(hours * 60);
  });

  it.each([
    ['2026-01-15T04:59:59Z', 'swapped'],
    ['2026-01-15T05:00:00Z', 'plain'],
    ['2026-01-15T16:59:59Z', 'plain'],
    ['2026-01-15T17:00:00Z', 'swapped'],
    ['2026-03-29T03:59:59Z', 'swapped'],
    ['2026-03-29T04:00:00Z', 'plain'],
    ['2026-10-25T04:59:59Z', 'swapped'],
    ['2026-10-25T05:00:00Z', 'plain'],
  ])('[WL3] at %s the sides are %s', (text, side) => {
    expect(wallRoutineAt(at(text), null).side).toBe(side);
  });

  it.each([
    ['2026-07-15T04:59:59Z', 'dark'],
    ['2026-07-15T05:00:00Z', 'light'],
    ['2026-07-15T16:59:59Z', 'light'],
    ['2026-07-15T17:00:00Z', 'dark'],
  ])('[WL2] at %s a lit room wants it %s', (text, theme) => {
    expect(wallRoutineAt(at(text), null).theme).toBe(theme);
  });
});
