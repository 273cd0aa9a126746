import { assertNever } from '#lib/assert-never.ts';
import { berlinDayOf, berlinDaysIn, berlinInstantOf, berlinTimeAt } from './berlin-time.ts';
import type { MainTime } from './catalog.ts';
import { isNationwideHoliday } from './german-holidays.ts';
import type { Instant, Window } from './instant.ts';

/**
 * The hours of main time in a window, in order, each cut to the window. Source of both definitions: gemSpec_Perf 2.25.0
 * (16 Dec 2022), GS-A_5139-01 for `kim` (Mon–Fri 6–22 without nationwide holidays) and A_16177 for `epa` (Mon–Fri 6–22,
 * Sat and Sun 6–20, nationwide holidays as Sundays). Berlin time.
 */
export function mainTimeWindowsIn(window: Window, kind: MainTime): readonly Window[] {
  return berlinDaysIn(window).flatMap(({ day, from, to }) => {
    const endHour = mainTimeEndHourOf(day, kind);
    if (endHour === null) return [];
    const cut = { from: Math.max(from, berlinInstantOf(day, 6)), to: Math.min(to, berlinInstantOf(day, endHour)) };
    return cut.from < cut.to ? [cut] : [];
  });
}

/** Whether an instant lies in main time. The first ms of 06:00 does, the first ms of the end hour does not. */
export function isMainTime(at: Instant, kind: MainTime): boolean {
  const endHour = mainTimeEndHourOf(berlinDayOf(at), kind);
  const { hour } = berlinTimeAt(at);
  return endHour !== null && hour >= 6 && hour < endHour;
}

/** The Berlin hour at which main time of a day ends; null when the day has none. It always begins at 6. */
function mainTimeEndHourOf(day: string, kind: MainTime): number | null {
  const isDayOff = isNationwideHoliday(day) || berlinTimeAt(berlinInstantOf(day)).weekday > 5;
  switch (kind) {
    case 'kim':
      return isDayOff ? null : 22;
    case 'epa':
      return isDayOff ? 20 : 22;
    default:
      return assertNever(kind);
  }
}
