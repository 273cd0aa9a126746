import type { Pair } from '#domain/pair.ts';
import type { GlyphName } from '#ui/status/glyphs.ts';

/** How a stretch of one state is drawn: the tile's outline, fill and frame drawn out to a bar. Least severe first: what is worse is drawn over it. */
export const barLooks = [
  'line',
  'mode',
  'fallback',
  'degradedRing',
  'outageRing',
  'degraded',
  'degradedFallback',
  'unknown',
  'unknownFallback',
  'outage',
  'outageFallback',
] as const;
export type BarLook = (typeof barLooks)[number];

/** One outline of a bar, `inset` px inside it. `narrow` is all that is left of it where there is no room for an outline. */
export type BarLayer = Readonly<{ name: string; shape: 'round' | 'square' | 'cut'; inset: number }>;

export const barLayers: Readonly<Record<Exclude<BarLook, 'line'>, readonly BarLayer[]>> = {
  mode: [{ name: 'mode', shape: 'round', inset: 0.75 }],
  fallback: [{ name: 'fallback', shape: 'round', inset: 1 }],
  degradedRing: [
    { name: 'degraded', shape: 'cut', inset: 0.5 },
    { name: 'degraded-field', shape: 'cut', inset: 2.5 },
  ],
  outageRing: [
    { name: 'outage', shape: 'square', inset: 0 },
    { name: 'outage-field', shape: 'square', inset: 2 },
  ],
  degraded: [{ name: 'degraded', shape: 'cut', inset: 0.5 }],
  degradedFallback: [
    { name: 'fallback', shape: 'round', inset: 1 },
    { name: 'degraded', shape: 'cut', inset: 3 },
  ],
  unknown: [{ name: 'unknown', shape: 'square', inset: 0.75 }],
  unknownFallback: [{ name: 'unknown-fallback', shape: 'square', inset: 1 }],
  outage: [{ name: 'outage', shape: 'square', inset: 0 }],
  outageFallback: [
    { name: 'fallback', shape: 'round', inset: 1 },
    { name: 'outage', shape: 'square', inset: 3.5 },
  ],
};

/** A bar too narrow for its outline: one flat colour, and the height repeats the meaning. */
export const narrowLooks: Readonly<Record<Exclude<BarLook, 'line'>, Readonly<{ name: string; share: number }>>> = {
  mode: { name: 'narrow-mode', share: 0.65 },
  fallback: { name: 'narrow-fallback', share: 0.65 },
  degradedRing: { name: 'narrow-degraded', share: 0.65 },
  outageRing: { name: 'narrow-controlled', share: 1 },
  degraded: { name: 'narrow-degraded', share: 0.65 },
  degradedFallback: { name: 'narrow-degraded', share: 0.65 },
  unknown: { name: 'narrow-unknown', share: 1 },
  unknownFallback: { name: 'narrow-unknown', share: 1 },
  outage: { name: 'narrow-outage', share: 1 },
  outageFallback: { name: 'narrow-outage', share: 1 },
};

export function barLookOf({ availability, mode }: Pair): BarLook {
  switch (availability) {
    case 'operational':
      if (mode === 'normal') return 'line';
      return mode === 'fallback' ? 'fallback' : 'mode';
    case 'degraded':
      if (mode === 'normal') return 'degraded';
      return mode === 'fallback' ? 'degradedFallback' : 'degradedRing';
    case 'outage':
      if (mode === 'normal') return 'outage';
      return mode === 'fallback' ? 'outageFallback' : 'outageRing';
    case 'unknown':
      return mode === 'fallback' ? 'unknownFallback' : 'unknown';
  }
}

/** The sign in a bar, and the ink it is drawn in. */
export function barSignOf({ availability, mode }: Pair): Readonly<{ glyph: GlyphName; ink: string }> | null {
  const ring = mode === 'normal' || mode === 'fallback' ? null : mode;
  const glyph = mode === 'normal' ? glyphOfNormal[availability] : mode;
  if (glyph === null) return null;
  switch (availability) {
    case 'operational':
      return { glyph, ink: mode === 'fallback' ? 'fallback-ink' : 'mode-ink' };
    case 'degraded':
      return { glyph, ink: ring === null ? 'on-degraded' : 'degraded-ink' };
    case 'outage':
      return { glyph, ink: ring === null ? 'on-outage' : 'outage-ink' };
    case 'unknown':
      return { glyph, ink: 'unknown-ink' };
  }
}

const glyphOfNormal = { operational: null, degraded: 'degraded', outage: 'outage', unknown: 'unknown' } as const;
