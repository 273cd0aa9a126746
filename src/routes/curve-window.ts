import { hourMs, minuteMs, type Instant, type Window } from '#domain/instant.ts';

/** Until when, in board time, curves were asked for, and when that was, in ms of a monotonic clock. */
export type CurveAsking = Readonly<{ end: Instant; askedAt: number }>;

/** How long a curve reaches back. */
export const curveMs = 24 * hourMs;
/** So much later the board's day looks different. */
const moveMs = 30 * minuteMs;
/** Real time after which curves are asked for again, and before which they are not, however fast the board's clock runs. */
const [longestMs, shortestMs] = [3 * minuteMs, 5_000];
/** Board time by which a curve may end too early and still be called the last 24 hours. */
const oldestMs = 3 * hourMs;

/** What to ask for now: the same object while the last answer serves. A board clock that was set back asks at once. */
export function nextCurveAsking(last: CurveAsking | null, minute: Instant, elapsed: number): CurveAsking {
  const next = { end: minute, askedAt: elapsed };
  if (last === null || minute < last.end) return next;
  const [moved, waited] = [minute - last.end, elapsed - last.askedAt];
  const isDue = moved > moveMs ? waited >= shortestMs : moved > 0 && waited >= longestMs;
  return isDue ? next : last;
}

/** Whether curves that end at `end` may still be shown. */
export function isCurveRecent(end: Instant, minute: Instant): boolean {
  return Math.abs(minute - end) <= oldestMs;
}

export function curveWindowTo(end: Instant): Window {
  return { from: end - curveMs, to: end };
}
