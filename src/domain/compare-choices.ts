import { berlinDayOf, berlinInstantOf } from './berlin-time.ts';
import { hourMs, type Instant } from './instant.ts';

/** The hours at which shifts begin, Berlin time. */
export const shiftHours = [6, 14, 22] as const;

/** The last beginning of a shift before an instant; at the beginning of one it is that of the one before. */
export function shiftStartBefore(at: Instant): Instant {
  const starts = [dayBefore(at), berlinDayOf(at)].flatMap((day) =>
    shiftHours.map((hour) => berlinInstantOf(day, hour)),
  );
  return starts.findLast((start) => start < at) ?? at;
}

/** Yesterday at six in the evening, Berlin time. */
export function yesterdayEveningBefore(at: Instant): Instant {
  return berlinInstantOf(dayBefore(at), 18);
}

/** A few hours before its midnight it is the day before, however long that day was. */
function dayBefore(at: Instant): string {
  return berlinDayOf(berlinInstantOf(berlinDayOf(at)) - hourMs);
}
