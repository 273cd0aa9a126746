import type { InsurerDay } from '#contract/codec/insurer-day-codec.ts';
import { isControlled } from '#domain/pair.ts';
import { reachOf } from '#domain/reach.ts';

/** What a bar is drawn as; height says the same as colour. */
type BarKind = 'working' | 'limited' | 'fallback' | 'controlled' | 'unreachable';

export const barPitch = 3;
export const barHeight = 28;
const barWidth = 2;
const heights: Readonly<Record<BarKind, number>> = {
  working: 6,
  limited: 18,
  fallback: 18,
  controlled: 28,
  unreachable: 28,
};

export type DayBarPaths = Readonly<{
  paths: readonly Readonly<{ kind: BarKind | 'partly'; d: string }>[];
  /** days in a row of which nothing is known, as boxes */
  unknown: readonly Readonly<{ x: number; width: number }>[];
}>;

/** Ninety bars as a few paths: one element for each kind, not one for each day. Above the bar of a day partly unknown the rest of the height is grey. */
export function dayBarPaths(days: readonly InsurerDay[]): DayBarPaths {
  const drawn = new Map<BarKind | 'partly', string>();
  const unknown: { x: number; width: number }[] = [];
  const add = (kind: BarKind | 'partly', x: number, y: number, height: number) =>
    drawn.set(kind, `${drawn.get(kind) ?? ''}M${x} ${y}h${barWidth}v${height}h-${barWidth}z`);
  for (const [index, { worst, unknownMs }] of days.entries()) {
    const x = index * barPitch;
    if (worst === null) {
      const last = unknown.at(-1);
      if (unknownMs === 0) continue;
      if (last !== undefined && last.x + last.width + 1 === x) last.width += barPitch;
      else unknown.push({ x, width: barWidth });
      continue;
    }
    const kind = kindOf(worst);
    const top = barHeight - heights[kind];
    add(kind, x, top, heights[kind]);
    if (unknownMs > 0 && top > 0) add('partly', x, 0, top);
  }
  return { paths: [...drawn].map(([kind, d]) => ({ kind, d })), unknown };
}

function kindOf(worst: NonNullable<InsurerDay['worst']>): BarKind {
  switch (reachOf(worst)) {
    case 'unreachable':
      return isControlled(worst.mode) ? 'controlled' : 'unreachable';
    case 'limited':
      return 'limited';
    case 'fallback':
      return 'fallback';
    case 'working':
    case 'unknown':
      return 'working';
  }
}
