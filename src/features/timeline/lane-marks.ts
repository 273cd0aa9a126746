import type { Update } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import { xOf, type PlotScale } from './plot-scale.ts';

/** One or more messages that share a place of the lane; oldest first. */
export type LaneMark = Readonly<{
  x: number;
  updates: readonly Update[];
  /** when the next message came, in the window or not; null = none has yet */
  until: Instant | null;
}>;

/** px between the centres of two marks */
const pitch = 25;

/** Messages of the window by their publication; those that would overlap are one mark, at the place of the newest. */
export function laneMarks(updates: readonly Update[], scale: PlotScale): readonly LaneMark[] {
  const marks: { x: number; updates: Update[]; until: Instant | null }[] = [];
  const sorted = updates.toSorted((a, b) => a.publishedAt - b.publishedAt);
  for (const [index, update] of sorted.entries()) {
    if (update.publishedAt < scale.from || update.publishedAt > scale.to) continue;
    const until = sorted[index + 1]?.publishedAt ?? null;
    const x = xOf(scale, update.publishedAt);
    const last = marks.at(-1);
    if (last !== undefined && x - last.x < (last.updates.length > 1 ? pitch + 8 : pitch)) {
      last.updates.push(update);
      last.x = Math.min(x, scale.width);
      last.until = until;
    } else marks.push({ x, updates: [update], until });
  }
  return marks;
}
