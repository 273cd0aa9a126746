import type { InsurerDay } from '#contract/codec/insurer-day-codec.ts';
import { isControlled } from '#domain/attention.ts';
import { placeOfPair } from '#domain/service-place.ts';

/** What a bar is drawn as; height says the same as colour. */
export type BarKind = 'working' | 'limited' | 'fallback' | 'controlled' | 'unreachable' | 'partly';

export const barPitch = 3;
export const barHeight = 28;
const barWidth = 2;
const heights: Readonly<Record<BarKind, number>> = {
  working: 6,
  limited: 18,
  fallback: 18,
  controlled: 28,
  unreachable: 28,
  partly: 2,
};

export type DayBarPaths = Readonly<{
  paths: readonly Readonly<{ kind: BarKind; d: string }>[];
  /** days in a row of which nothing is known, as boxes */
  unknown: readonly Readonly<{ x: number; width: number }>[];
}>;

/** Ninety bars as a few paths: one element for each kind, not one for each day. A day partly unknown has a cap above its bar. */
export function dayBarPaths(days: readonly InsurerDay[]): DayBarPaths {
  const drawn = new Map<BarKind, string>();
  const unknown: { x: number; width: number }[] = [];
  const add = (kind: BarKind, x: number, y: number) =>
    drawn.set(kind, `${drawn.get(kind) ?? ''}M${x} ${y}h${barWidth}v${heights[kind]}h-${barWidth}z`);
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
    add(kind, x, barHeight - heights[kind]);
    if (unknownMs > 0 && heights[kind] < barHeight) add('partly', x, 0);
  }
  return { paths: [...drawn].map(([kind, d]) => ({ kind, d })), unknown };
}

function kindOf(worst: NonNullable<InsurerDay['worst']>): BarKind {
  switch (placeOfPair(worst)) {
    case 'unreachable':
      return isControlled(worst.mode) ? 'controlled' : 'unreachable';
    case 'limited':
      return 'limited';
    case 'fallback':
      return 'fallback';
    case 'working':
      return 'working';
    case 'unknown':
      return 'partly';
  }
}
