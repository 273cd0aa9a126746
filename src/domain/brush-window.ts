import { shortestWindowMs } from './chart-window.ts';
import type { Instant, Window } from './instant.ts';

/** What of a window can be taken hold of in a strip that shows more time than the window. */
export const brushParts = ['start', 'whole', 'end'] as const;
export type BrushPart = (typeof brushParts)[number];

/**
 * A window of which a part was moved by ms from where it stood. The whole keeps its length, an end leaves the other end alone. Nothing goes beyond the strip, except
 * as far as the window reached beyond it before.
 */
export function brushWindow(part: BrushPart, { from, to }: Window, byMs: number, strip: Window): Window {
  const [first, last] = [Math.min(strip.from, from), Math.max(strip.to, to)];
  const within = (at: Instant, least: Instant, most: Instant) => Math.round(Math.min(Math.max(at, least), most));
  switch (part) {
    case 'start':
      return { from: within(from + byMs, first, to - shortestWindowMs), to };
    case 'end':
      return { from, to: within(to + byMs, from + shortestWindowMs, last) };
    case 'whole': {
      const start = within(from + byMs, first, last - (to - from));
      return { from: start, to: start + (to - from) };
    }
  }
}
