import { hourMs, type Instant, type Window } from '#domain/instant.ts';

const dayMs = 24 * hourMs;
const weekMs = 7 * dayMs;
/** What a view of an instant tells of the time before it: the last 24 hours, and a little more. */
const leadMs = 26 * hourMs;

/**
 * Which stretch of history to ask for so that an instant can be shown: a whole week and the day before it, as far as it has happened. The same for all
 * readers, so that caches serve it, and the same object while the instant stays inside.
 */
export function momentWindow(last: Window | null, at: Instant, now: Instant): Window {
  if (last !== null && at >= last.from + leadMs && at <= last.to) return last;
  const week = Math.floor(at / weekMs) * weekMs;
  return { from: week - leadMs, to: Math.max(at + 1, Math.min(week + weekMs, now)) };
}
