import { hourMs, minuteMs, secondMs, type Instant, type Window } from './instant.ts';

/**
 * German civil time by the rule that has held since 1996: summer time from 01:00 UTC on the last Sunday of March to
 * 01:00 UTC on the last Sunday of October. Written out instead of asking `Intl`, so that the simulation gives the same
 * bytes in every engine; a test compares the two.
 */
export type BerlinTime = Readonly<{
  year: number;
  /** 1–12 */
  month: number;
  day: number;
  /** 1 = Monday … 7 = Sunday */
  weekday: number;
  hour: number;
  minute: number;
  second: number;
}>;

/** A day as `YYYY-MM-DD`. */
export type BerlinDay = string;

const dayMs = 24 * hourMs;

/** How far Berlin is ahead of UTC at an instant: 1 h (MEZ) or 2 h (MESZ), in ms. */
export function berlinOffsetAt(at: Instant): number {
  const { from, to } = summerTimeOf(new Date(at).getUTCFullYear());
  return at >= from && at < to ? 2 * hourMs : hourMs;
}

/** What a clock on a wall in Berlin shows. */
export function berlinTimeAt(at: Instant): BerlinTime {
  const shown = new Date(at + berlinOffsetAt(at));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    weekday: shown.getUTCDay() || 7,
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
  };
}

/** The Berlin calendar day an instant lies in. */
export function berlinDayOf(at: Instant): BerlinDay {
  return new Date(at + berlinOffsetAt(at)).toISOString().slice(0, 10);
}

/**
 * The instant at which a Berlin clock shows a time of a day. In the repeated hour of October the earlier one; in the
 * skipped hour of March the instant an hour after the skipped reading. Throws RangeError when the day is none.
 */
export function berlinInstantOf(day: BerlinDay, hour = 0, minute = 0, second = 0): Instant {
  const midnightUtc = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnightUtc)) throw new RangeError(`not a day: ${day}`);
  const shown = midnightUtc + hour * hourMs + minute * minuteMs + second * secondMs;
  const asSummer = shown - 2 * hourMs;
  return berlinOffsetAt(asSummer) === 2 * hourMs ? asSummer : shown - hourMs;
}

/** A whole Berlin day: 23, 24 or 25 h. */
export function berlinDayWindow(day: BerlinDay): Window {
  return { from: berlinInstantOf(day), to: berlinInstantOf(berlinDayAfter(day)) };
}

export function berlinDayAfter(day: BerlinDay): BerlinDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
}

/**
 * The Berlin days a window touches, each cut to the window: sorted, without gap or overlap, together exactly the
 * window.
 */
export function berlinDaysIn(window: Window): readonly Readonly<{ day: BerlinDay; from: Instant; to: Instant }>[] {
  const days: { day: BerlinDay; from: Instant; to: Instant }[] = [];
  let { from } = window;
  for (let day = berlinDayOf(from); from < window.to; day = berlinDayAfter(day)) {
    const to = Math.min(berlinInstantOf(berlinDayAfter(day)), window.to);
    days.push({ day, from, to });
    from = to;
  }
  return days;
}

function summerTimeOf(year: number): Window {
  return { from: lastSundayOf(year, 2) + hourMs, to: lastSundayOf(year, 9) + hourMs };
}

/** UTC midnight of the last Sunday of a month with 31 days; `month` counts from 0. */
function lastSundayOf(year: number, month: number): Instant {
  const lastDay = Date.UTC(year, month, 31);
  return lastDay - new Date(lastDay).getUTCDay() * dayMs;
}
