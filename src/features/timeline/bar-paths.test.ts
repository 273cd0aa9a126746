import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPairs, pairOf } from '#domain/pair.ts';
import type { Span } from '#domain/timeline.ts';
import { itHolds } from '#lib/testing/it-holds.ts';
import { barPaths, barSigns } from './bar-paths.ts';
import { instantAt, xOf } from './plot-scale.ts';

const scale = { from: 0, to: 1_000, width: 500 };
const outage = pairOf('outage', 'normal');
const normal = pairOf('operational', 'normal');
const anySpans = fc
  .array(fc.record({ lengthMs: fc.integer({ min: 1, max: 300 }), pair: fc.constantFrom(...allPairs) }), {
    maxLength: 12,
  })
  .map((all) => {
    let at = -200;
    return all.map(({ lengthMs, pair }): Span => {
      const from = at;
      at += lengthMs;
      return { from, to: at, pair };
    });
  });

describe('the bars of a row', () => {
  it('[TL10] a bar too short to be seen is 3 px wide, and drawn after everything longer', () => {
    const paths = barPaths(
      [
        { from: 0, to: 600, pair: pairOf('outage', 'isolated') },
        { from: 600, to: 601, pair: outage },
      ],
      scale,
      6,
    );
    expect(paths.at(-1)).toMatchObject({ name: 'narrow-outage', d: 'M300 6h3v20H300z' });
  });

  it('[TL10] a bar from outside the window has no beginning in it', () => {
    const [path] = barPaths([{ from: -5_000, to: 5_000, pair: normal }], scale, 6);
    expect(path?.d).toBe('M-12 16h524');
  });

  itHolds(
    '[TL10] every span of the window is drawn, those outside are not, and no figure is broken',
    fc.property(anySpans, (spans) => {
      const paths = barPaths(spans, scale, 6);
      const seen = spans.filter(({ from, to }) => to > 0 && from < 1_000);
      const begun = (name: RegExp) =>
        paths.filter((path) => name.test(path.key)).reduce((sum, { d }) => sum + d.split('M').length - 1, 0);
      // the first layer of each bar, or the only one of a narrow bar
      expect(begun(/ 0$| narrow$|^line$/)).toBe(seen.length);
      expect(paths.map(({ d }) => d).join('')).not.toMatch(/NaN|Infinity/);
    }),
  );

  it('signs stand only where there is room, and never left of the plot', () => {
    const spans = [
      { from: -900, to: 100, pair: outage },
      { from: 100, to: 130, pair: outage },
      { from: 130, to: 900, pair: normal },
    ];
    expect(barSigns(spans, scale)).toEqual([{ x: 7, glyph: 'outage', ink: 'on-outage' }]);
  });

  itHolds(
    'a place and an instant lead to each other',
    fc.property(fc.integer({ min: 0, max: 1_000 }), (at) => {
      expect(instantAt(scale, xOf(scale, at))).toBe(at);
    }),
  );
});
