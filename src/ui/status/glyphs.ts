/** One stroke of a glyph on a 12 × 12 grid. */
export type GlyphStroke = Readonly<{ d: string; width: number; isFilled?: boolean }>;

const circle = (cx: number, cy: number, r: number) =>
  `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/**
 * The status glyphs: ours, never from an icon set, drawn round-capped in the tile's ink. Strokes of equal width share a
 * path, because a board of 960 cells pays for every element.
 */
export const glyphs = {
  ok: [{ d: 'M2.2 6.5 4.9 9.2 9.9 3.4', width: 1.8 }],
  degraded: [
    { d: 'M6 1.9v4.9', width: 2.3 },
    { d: 'M6 10v.01', width: 2.6 },
  ],
  outage: [{ d: 'M2.8 2.8 9.2 9.2M9.2 2.8 2.8 9.2', width: 2.2 }],
  unknown: [
    { d: 'M3.7 4.1a2.35 2.35 0 1 1 3.5 2.05C6.4 6.6 6 7 6 7.7', width: 2 },
    { d: 'M6 10.5v.01', width: 2.4 },
  ],
  /** a step over the broken point */
  fallback: [
    { d: 'M1 7.2c1.2-4.6 8.2-5 9.6-.6M7.4 6.2l3.3.9.8-3.3', width: 1.8 },
    { d: 'M5.7 9.7v.01', width: 3.4 },
  ],
  /** an open contact */
  isolated: [
    { d: 'M.9 6h2.6M8.5 6h2.6', width: 1.8 },
    { d: 'M4.1 2.4v7.2M7.9 2.4v7.2', width: 2 },
  ],
  /** a magnifier */
  forensics: [
    { d: circle(4.9, 4.9, 3.4), width: 1.8 },
    { d: 'M7.6 7.6l3.3 3.3', width: 2.3 },
  ],
  /** coming up */
  switchback: [{ d: 'M2.1 6 6 2.2 9.9 6M2.1 10.4 6 6.6l3.9 3.8', width: 1.9 }],
  maintenance: [
    {
      d: 'M7.35 3.15a.5.5 0 0 0 0 .7l.8.8a.5.5 0 0 0 .7 0l1.88-1.88a3 3 0 0 1-3.97 3.97L3.3 10.2a1.06 1.06 0 0 1-1.5-1.5l3.46-3.46a3 3 0 0 1 3.97-3.97L7.35 3.14z',
      width: 0.9,
      isFilled: true,
    },
  ],
} satisfies Record<string, readonly GlyphStroke[]>;

export type GlyphName = keyof typeof glyphs;
