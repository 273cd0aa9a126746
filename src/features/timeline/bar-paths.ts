import type { Pair } from '#domain/pair.ts';
import type { Span } from '#domain/timeline.ts';
import type { GlyphName } from '#ui/status/glyphs.ts';
import { barLayers, barLookOf, barLooks, barSignOf, narrowLooks, type BarLayer, type BarLook } from './bar-look.ts';
import { xOf, type PlotScale } from './plot-scale.ts';

/** px: where bars stand in a row, and from which width on they have a sign or an outline, and the least they are drawn as. */
export const barBox = { height: 20, signFrom: 20, outlineFrom: 8, least: 3 } as const;

export type BarPath = Readonly<{ key: string; name: string; d: string }>;
export type BarSign = Readonly<{ x: number; glyph: GlyphName; ink: string }>;

/** A row of spans as few paths, one for each look and layer, in drawing order; `top` is px above the bars. Spans outside the window are left out. */
export function barPaths(spans: readonly Span[], scale: PlotScale, top: number): readonly BarPath[] {
  const parts = new Map<string, { name: string; d: string[] }>();
  const add = (key: string, name: string, d: string) => {
    const part = parts.get(key);
    if (part === undefined) parts.set(key, { name, d: [d] });
    else part.d.push(d);
  };
  for (const { pair, x, width } of barsOf(spans, scale)) {
    const look = barLookOf(pair);
    if (look === 'line') add('line', 'line', `M${round(x)} ${top + barBox.height / 2}h${round(width)}`);
    else if (width >= barBox.outlineFrom) {
      for (const [index, layer] of barLayers[look].entries())
        add(`${look} ${index}`, layer.name, outlineOf(layer, x, top, width, barBox.height));
    } else {
      const { name, share } = narrowLooks[look];
      const height = barBox.height * share;
      const d = `M${round(x)} ${round(top + barBox.height - height)}h${round(Math.max(width, barBox.least))}v${height}H${round(x)}z`;
      add(`${look} narrow`, name, d);
    }
  }
  return orderedKeys.flatMap((key) => {
    const part = parts.get(key);
    return part === undefined ? [] : [{ key, name: part.name, d: part.d.join('') }];
  });
}

/** The signs of the bars that have room for one, at the left of what is seen of them. */
export function barSigns(spans: readonly Span[], scale: PlotScale): readonly BarSign[] {
  return barsOf(spans, scale).flatMap(({ pair, x, width }) => {
    const left = Math.max(0, x);
    const seen = Math.min(scale.width, x + width) - left;
    const sign = barSignOf(pair);
    return sign === null || seen < barBox.signFrom ? [] : [{ x: round(left + Math.min(7, (seen - 13) / 2)), ...sign }];
  });
}

type Bar = Readonly<{ pair: Pair; x: number; width: number }>;

/** Bars reach a little beyond the window, so that only a true beginning or end is seen as one. */
const beyond = 12;

function barsOf(spans: readonly Span[], scale: PlotScale): readonly Bar[] {
  return spans.flatMap(({ from, to, pair }) => {
    if (to <= scale.from || from >= scale.to) return [];
    const x = Math.max(-beyond, xOf(scale, from));
    const end = Math.min(scale.width + beyond, xOf(scale, to));
    return [{ pair, x, width: end - x }];
  });
}

function outlineOf({ shape, inset }: BarLayer, x: number, y: number, width: number, height: number): string {
  const gap = 0.5;
  const [left, top] = [round(x + inset + gap), round(y + inset)];
  const [w, h] = [round(width - 2 * (inset + gap)), round(height - 2 * inset)];
  if (shape === 'round') return rounded(left, top, w, h, Math.min(5 - inset, w / 2));
  if (shape === 'square') return rounded(left, top, w, h, Math.min(2, w / 2));
  const cut = round(Math.min(6 - inset, w));
  return `M${left} ${top}h${round(w - cut)}l${cut} ${cut}v${round(h - cut)}h${-w}z`;
}

function rounded(x: number, y: number, w: number, h: number, given: number): string {
  const r = round(Math.max(0, given));
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${round(x + r)} ${y}h${round(w - 2 * r)}${arc(r, r)}v${round(h - 2 * r)}${arc(-r, r)}h${round(2 * r - w)}${arc(-r, -r)}v${round(2 * r - h)}${arc(r, -r)}z`;
}

/** Worse over better; what is too short to have an outline over both, so that nothing long covers it. */
const orderedKeys: readonly string[] = [
  ...barLooks.flatMap((look: BarLook) =>
    look === 'line' ? ['line'] : barLayers[look].map((_, index) => `${look} ${index}`),
  ),
  ...barLooks.map((look) => `${look} narrow`),
];

const round = (value: number) => Math.round(value * 10) / 10;
