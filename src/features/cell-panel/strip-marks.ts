import type { Instant, Window } from '#domain/instant.ts';
import type { Span } from '#domain/timeline.ts';

/** Where a change is written below the strip, in percent from its beginning. */
export type StripMark = Readonly<{ at: Instant; percent: number }>;

/** Percent of the window. */
export function shareOf({ from, to }: Window, window: Window): number {
  const length = window.to - window.from;
  return length > 0 ? (100 * (to - from)) / length : 0;
}

/**
 * The changes worth writing down: those that begin the longest spans first, as many as have room between the ends and each other; in order of time.
 */
export function stripMarks(spans: readonly Span[], window: Window, roomPercent: number): readonly StripMark[] {
  const changes = spans.slice(1).map((span): StripMark & { length: number } => ({
    at: span.from,
    percent: shareOf({ from: window.from, to: span.from }, window),
    length: span.to - span.from,
  }));
  const chosen: StripMark[] = [];
  for (const { at, percent } of changes.toSorted((a, b) => b.length - a.length || a.at - b.at)) {
    const taken = [endRoomPercent(roomPercent), 100 - 1.25 * roomPercent, ...chosen.map((mark) => mark.percent)];
    const isFree = percent >= (taken[0] ?? 0) && percent <= (taken[1] ?? 100);
    if (isFree && chosen.every((mark) => Math.abs(mark.percent - percent) >= roomPercent)) chosen.push({ at, percent });
  }
  return chosen.toSorted((a, b) => a.percent - b.percent);
}

/** The first label ("gestern, 14:22 Uhr") is the longest. */
const endRoomPercent = (roomPercent: number) => 2 * roomPercent;
