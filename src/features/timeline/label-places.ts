import { attentions, type Attention } from '#domain/attention.ts';
import type { StateStep } from '#domain/state-steps.ts';
import { xOf, type PlotScale } from './plot-scale.ts';

/** Bottom to top. Normal running is the empty ground. */
export const stackOrder = ['P1', 'PU', 'P2', 'P3', 'P4'] as const satisfies readonly Attention[];
export type Stacked = (typeof stackOrder)[number];

/** Where the name of a layer stands: px from the left and the top of the plot; `isAbove` = the layer is too thin to carry it. */
export type LabelPlace = Readonly<{ band: Stacked; x: number; y: number; isAbove: boolean }>;

/** A rough size of a plate, px. */
const plate = { height: 22, perLetter: 7, sides: 34 } as const;

/**
 * Puts the name of each layer that occurs where the layer is thickest for long enough to read it; a thin one's over the stack where it is at its most. No two
 * overlap: what finds no room has none, the table names it all the same.
 */
export function labelPlaces(
  steps: readonly StateStep[],
  scale: PlotScale,
  height: number,
  top: number,
  names: Readonly<Record<Stacked, string>>,
): readonly LabelPlace[] {
  const columns = columnsOf(steps, scale);
  const places: (LabelPlace & { width: number })[] = [];
  const yOf = (count: number) => height - (count / Math.max(1, top)) * height;
  for (const band of ['P3', 'P4', 'P1', 'P2', 'PU'] as const) {
    const width = plate.sides + plate.perLetter * names[band].length;
    const found = columns
      .filter(({ counts, x }) => counts[band] > 0 && x + width <= scale.width)
      .map(({ counts, x }) => {
        const below = belowOf(counts, band);
        const isAbove = yOf(below) - yOf(below + counts[band]) < plate.height;
        const total = stackOrder.reduce((sum, one) => sum + counts[one], 0);
        const y = isAbove
          ? yOf(total) - plate.height - 4
          : (yOf(below) + yOf(below + counts[band])) / 2 - plate.height / 2;
        const over = yOf(below + counts[band]) - yOf(total);
        return { band, x, y: Math.max(0, y), width, isAbove, over, weight: counts[band] };
      })
      // over a thick layer of something else a name would be read as that one's
      .filter(({ isAbove, over }) => !isAbove || over < plate.height)
      .toSorted((a, b) => b.weight - a.weight || a.x - b.x)
      .find((one) => places.every((other) => !overlaps(one, other)));
    if (found !== undefined) places.push(found);
  }
  return places.map(({ band, x, y, isAbove }) => ({ band, x, y, isAbove }));
}

type Column = Readonly<{ x: number; counts: Readonly<Record<Attention, number>> }>;

/** The least there is of each layer over the width of a plate from here on: a name stands on what it names. */
function columnsOf(steps: readonly StateStep[], scale: PlotScale): readonly Column[] {
  const places = Array.from({ length: Math.max(0, Math.floor(scale.width / 24)) }, (_, index) => index * 24 + 4);
  const at = (x: number) => steps.findLast((step) => xOf(scale, step.at) <= x)?.counts;
  return places.flatMap((x) => {
    const seen = [x, x + 40, x + 80, x + 120].flatMap((one) => at(one) ?? []);
    const [first] = seen;
    if (first === undefined || seen.length < 4) return [];
    const counts = { ...first };
    for (const one of attentions) counts[one] = Math.min(...seen.map((other) => other[one]));
    return [{ x, counts }];
  });
}

function belowOf(counts: Column['counts'], band: Stacked): number {
  return stackOrder.slice(0, stackOrder.indexOf(band)).reduce((sum, one) => sum + counts[one], 0);
}

type Boxed = Readonly<{ x: number; y: number; width: number }>;

function overlaps(a: Boxed, b: Boxed): boolean {
  return a.x < b.x + b.width + 6 && b.x < a.x + a.width + 6 && Math.abs(a.y - b.y) < plate.height + 2;
}
