import type { ExtentStep } from '#domain/incident-extent.ts';
import type { Window } from '#domain/instant.ts';

export type ExtentBox = Readonly<{ width: number; height: number }>;
export type ExtentCurve = Readonly<{ edge: string; area: string }>;

/** A curve as wide as a card shows no more than this many steps; of several in one place the highest stands, so that no peak is lost. */
const columns = 320;

/** The steps as SVG paths over a window: the upper edge, and the area below it. `top` reaches the upper edge of the box. */
export function extentCurve(
  steps: readonly ExtentStep[],
  window: Window,
  top: number,
  { width, height }: ExtentBox,
  countOf: (step: ExtentStep) => number,
): ExtentCurve {
  const x = (at: number) => round(shareOf(at, window) * width);
  const y = (count: number) => round(height - (Math.min(count, top) / Math.max(1, top)) * height);
  const [first, ...rest] = thinned(steps, window, countOf);
  if (first === undefined) return { edge: '', area: '' };
  const run = `${y(first.count)}${rest.map(({ at, count }) => `H${x(at)}V${y(count)}`).join('')}H${width}`;
  return { edge: `M${x(first.at)} ${run}`, area: `M${x(first.at)} ${height}V${run}V${height}Z` };
}

/** The stretches of which nothing was known, as shares of the width from the left. */
export function unknownStretches(
  steps: readonly ExtentStep[],
  window: Window,
): readonly Readonly<{ from: number; to: number }>[] {
  return steps.flatMap(({ at, isKnown }, index) =>
    isKnown ? [] : [{ from: shareOf(at, window), to: shareOf(steps[index + 1]?.at ?? window.to, window) }],
  );
}

export type MessagePlace = Readonly<{ number: number; share: number }>;

/** Where the messages stand over the curve, as shares of the width from the left; of those too close to be told apart the newest. */
export function messagePlaces(
  updates: readonly Readonly<{ number: number; publishedAt: number }>[],
  window: Window,
): readonly MessagePlace[] {
  const places: MessagePlace[] = [];
  for (const { number, publishedAt } of updates.toSorted((a, b) => b.number - a.number)) {
    if (publishedAt < window.from || publishedAt > window.to) continue;
    const share = shareOf(publishedAt, window);
    if (places.every((one) => Math.abs(one.share - share) >= leastApart)) places.push({ number, share });
  }
  return places.toReversed();
}

/** Two digits beside one another in the narrowest card. */
const leastApart = 0.07;

function shareOf(at: number, { from, to }: Window): number {
  return to <= from ? 0 : Math.min(Math.max((at - from) / (to - from), 0), 1);
}

type Point = Readonly<{ at: number; count: number }>;

/** Within one column the highest and then the last: a curve must not end a column on a height it did not have. */
function thinned(
  steps: readonly ExtentStep[],
  window: Window,
  countOf: (step: ExtentStep) => number,
): readonly Point[] {
  const points = steps.map((step): Point => ({ at: step.at, count: countOf(step) }));
  if (points.length <= columns) return points;
  const byColumn = new Map<number, Point[]>();
  for (const point of points) {
    const column = Math.floor(shareOf(point.at, window) * columns);
    byColumn.set(column, [...(byColumn.get(column) ?? []), point]);
  }
  return [...byColumn.values()].flatMap((inColumn) => {
    const highest = inColumn.reduce((most, point) => (point.count > most.count ? point : most));
    const last = inColumn.at(-1);
    return last === undefined || last === highest ? [highest] : [highest, last];
  });
}

const round = (value: number) => Math.round(value * 10) / 10;
