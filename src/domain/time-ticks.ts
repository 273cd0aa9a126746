import { berlinDayAfter, berlinDayOf, berlinInstantOf, berlinTimeAt, type BerlinDay } from './berlin-time.ts';
import { hourMs, minuteMs, type Instant, type Window } from './instant.ts';

/** Where a time axis has a mark. `day` stands at a Berlin midnight, `month` at the first of one. */
export type Tick = Readonly<{ at: Instant; kind: 'time' | 'day' | 'month' }>;

const dayMs = 24 * hourMs;
const minuteSteps = [1, 2, 5, 10, 15, 30, 60] as const;
const hourSteps = [2, 3, 6, 12] as const;
const dayStepsList = [1, 2, 7, 14, 28] as const;

/**
 * Marks for a window, at most about `atMost`, on round Berlin clock readings: the finest of 1 min … 12 h, 1 … 28 days that has room. Days that last 23 or
 * 25 h keep their midnights; hours beyond one are those the clock shows, so that noon stays noon.
 */
export function timeTicks(window: Window, atMost: number): readonly Tick[] {
  const roomMs = (window.to - window.from) / Math.max(1, atMost);
  const minutes = minuteSteps.find((step) => step * minuteMs >= roomMs);
  if (minutes !== undefined) return inside(window, (day) => minutesOf(day, minutes));
  const hours = hourSteps.find((step) => step * hourMs >= roomMs);
  if (hours !== undefined) return inside(window, (day) => hoursOf(day, hours));
  const days = dayStepsList.find((step) => step * dayMs >= roomMs) ?? 28;
  return inside(window, (day) => (dayNumber(day) % days === 0 ? [berlinInstantOf(day)] : []));
}

function inside(window: Window, instantsOf: (day: BerlinDay) => readonly Instant[]): readonly Tick[] {
  const ticks: Tick[] = [];
  const lastDay = berlinDayOf(window.to);
  for (let day = berlinDayOf(window.from); day <= lastDay; day = berlinDayAfter(day)) {
    for (const at of instantsOf(day)) {
      if (at >= window.from && at <= window.to && at !== ticks.at(-1)?.at) ticks.push({ at, kind: kindOf(at) });
    }
  }
  return ticks;
}

function minutesOf(day: BerlinDay, step: number): readonly Instant[] {
  const [from, to] = [berlinInstantOf(day), berlinInstantOf(berlinDayAfter(day))];
  return Array.from(
    { length: Math.ceil((to - from) / (step * minuteMs)) },
    (_, index) => from + index * step * minuteMs,
  );
}

function hoursOf(day: BerlinDay, step: number): readonly Instant[] {
  return Array.from({ length: 24 / step }, (_, index) => berlinInstantOf(day, index * step));
}

/** Days since a Monday, so that weekly marks stand on Mondays. */
function dayNumber(day: BerlinDay): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs) - 4;
}

function kindOf(at: Instant): Tick['kind'] {
  const { day, hour, minute, second } = berlinTimeAt(at);
  if (hour !== 0 || minute !== 0 || second !== 0) return 'time';
  return day === 1 ? 'month' : 'day';
}
