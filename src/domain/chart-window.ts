import { hourMs, minuteMs, type Instant, type Window } from './instant.ts';

/** Less than this nobody can tell apart, more than this is another kind of question. */
export const shortestWindowMs = 10 * minuteMs;
export const longestWindowMs = 120 * 24 * hourMs;

/** A window of a length that may be shown, around the same middle, moved into the bounds as far as they reach. Whole ms. */
export function fitWindow({ from, to }: Window, bounds: Window): Window {
  const lengthMs = Math.round(Math.min(Math.max(to - from, shortestWindowMs), longestWindowMs));
  const start = Math.round((from + to - lengthMs) / 2);
  const latest = Math.max(bounds.from, bounds.to - lengthMs);
  const fitted = Math.min(Math.max(start, bounds.from), latest);
  return { from: fitted, to: fitted + lengthMs };
}

/** `factor` below 1 shows less, above 1 more; what is at `anchor` stays where it is, unless the bounds are in the way. */
export function zoomWindow({ from, to }: Window, factor: number, anchor: Instant, bounds: Window): Window {
  const lengthMs = Math.min((to - from) * factor, Math.max(bounds.to - bounds.from, shortestWindowMs));
  return fitWindow(windowAround(anchor, (anchor - from) / (to - from), lengthMs), bounds);
}

/** What stays where it is while zooming: the instant that is looked at, where it can be seen, else the middle. */
export function zoomAnchor({ from, to }: Window, at: Instant | null): Instant {
  return at !== null && at >= from && at <= to ? at : (from + to) / 2;
}

/** As long as was asked for, as far as a window may be, with an instant at a share of it: 0 = its beginning, 1 = its end. */
export function windowAround(at: Instant, share: number, askedMs: number): Window {
  const lengthMs = Math.min(Math.max(askedMs, shortestWindowMs), longestWindowMs);
  const from = at - share * lengthMs;
  return { from, to: from + lengthMs };
}

/** The window itself where it holds the instant; else one of the same length with the instant a tenth inside the edge that it went over. */
export function windowHolding(window: Window, at: Instant, bounds: Window): Window {
  const { from, to } = window;
  if (at >= from && at <= to) return window;
  const start = at - (to - from) * (at < from ? 0.9 : 0.1);
  return fitWindow({ from: start, to: start + to - from }, bounds);
}

/** Moved by ms, later when positive, as far as the bounds allow. */
export function panWindow({ from, to }: Window, byMs: number, bounds: Window): Window {
  return fitWindow({ from: from + byMs, to: to + byMs }, bounds);
}
