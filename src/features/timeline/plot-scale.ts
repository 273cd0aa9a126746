import type { Instant } from '#domain/instant.ts';

/** Time from left to right: `from` at 0, `to` at `width` px. */
export type PlotScale = Readonly<{ from: Instant; to: Instant; width: number }>;

/** px from the left of the plot; outside of it for instants outside the window. */
export function xOf({ from, to, width }: PlotScale, at: Instant): number {
  return ((at - from) / (to - from)) * width;
}

/** The whole ms at a place of the plot. */
export function instantAt({ from, to, width }: PlotScale, x: number): Instant {
  return Math.round(from + (x / Math.max(1, width)) * (to - from));
}
