import type { CurveStep } from '#domain/affected-curves.ts';
import type { Window } from '#domain/instant.ts';

export type CurveBox = Readonly<{ width: number; height: number }>;

/** A step curve over a window as SVG paths: its upper edge, and the area below it. `top` services reach the upper edge of the box. */
export function curvePath(
  steps: readonly CurveStep[],
  window: Window,
  top: number,
  { width, height }: CurveBox,
): Readonly<{ edge: string; area: string }> | null {
  const [first] = steps;
  if (first === undefined || window.to <= window.from) return null;
  const x = (at: number) => round(Math.min(Math.max((at - window.from) / (window.to - window.from), 0), 1) * width);
  const y = (affected: number) => round(height - (Math.min(affected, top) / Math.max(1, top)) * height);
  const rest = steps.slice(1).map(({ at, affected }) => `H${x(at)}V${y(affected)}`);
  const run = `${y(first.affected)}${rest.join('')}H${width}`;
  return { edge: `M${x(first.at)} ${run}`, area: `M${x(first.at)} ${height}V${run}V${height}Z` };
}

const round = (value: number) => Math.round(value * 10) / 10;
