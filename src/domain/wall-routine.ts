import { berlinTimeAt } from './berlin-time.ts';
import { minuteMs, type Instant } from './instant.ts';

/** Whole hours of a Berlin clock, from inclusive to exclusive; `from` may be later than `to`: then it goes over midnight. Equal = never. */
export type HourSpan = Readonly<{ from: number; to: number }>;

/** How far a wall's picture stands from its place, in wall units, each −8 to 8. */
export type PixelShift = Readonly<{ x: number; y: number }>;

export const shiftStepMs = 3 * minuteMs;
export const widestShift = 8;

/** What a wall shows of the time of day. */
export type WallRoutine = Readonly<{
  shift: PixelShift;
  phase: 'day' | 'night';
  /** causes left and next steps right by day, the other way round by night, so that no picture stands in one place for weeks */
  side: 'plain' | 'swapped';
  /** what a lit room wants; in force only where the wall is told to follow the clock */
  theme: 'light' | 'dark';
}>;

export const litHours: HourSpan = { from: 7, to: 19 };
export const plainSideHours: HourSpan = { from: 6, to: 18 };

/** By the Berlin clock alone, so that all walls of a room agree and a reload changes nothing. */
export function wallRoutineAt(at: Instant, night: HourSpan | null, lit: HourSpan = litHours): WallRoutine {
  return {
    shift: pixelShiftAt(at),
    phase: night !== null && isWithinHours(at, night) ? 'night' : 'day',
    side: isWithinHours(at, plainSideHours) ? 'plain' : 'swapped',
    theme: isWithinHours(at, lit) ? 'light' : 'dark',
  };
}

export function isSameRoutine(a: WallRoutine, b: WallRoutine): boolean {
  return (
    a.shift.x === b.shift.x &&
    a.shift.y === b.shift.y &&
    a.phase === b.phase &&
    a.side === b.side &&
    a.theme === b.theme
  );
}

/** One unit further every three minutes, outwards on a spiral and the same way back: every place is visited, and no step is seen. */
export function pixelShiftAt(at: Instant): PixelShift {
  const last = spiral.length - 1;
  const step = ((Math.floor(at / shiftStepMs) % (2 * last)) + 2 * last) % (2 * last);
  return spiral[step <= last ? step : 2 * last - step] ?? home;
}

export function isWithinHours(at: Instant, { from, to }: HourSpan): boolean {
  const { hour } = berlinTimeAt(at);
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

const home: PixelShift = { x: 0, y: 0 };
const spiral = spiralWithin(widestShift);

/** Every whole place of a square, from its middle outwards; neighbours in the list are neighbours in the square. */
function spiralWithin(widest: number): readonly PixelShift[] {
  const places: PixelShift[] = [home];
  const size = (2 * widest + 1) ** 2;
  let [x, y, dx, dy] = [0, 0, 1, 0];
  for (let leg = 0; places.length < size; leg += 1) {
    const length = Math.floor(leg / 2) + 1;
    for (let step = 0; step < length && places.length < size; step += 1) {
      x += dx;
      y += dy;
      places.push({ x, y });
    }
    [dx, dy] = [-dy, dx];
  }
  return places;
}
