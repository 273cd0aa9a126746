import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { allPairs, modes, type Pair } from '#domain/pair.ts';
import { QuietMark } from './quiet-mark.tsx';
import { StatusTile, type StatusTileProps } from './status-tile.tsx';

const draw = ({ availability, mode }: Pair, more: Partial<StatusTileProps> = {}) =>
  renderToStaticMarkup(<StatusTile availability={availability} mode={mode} size={18} {...more} />);

const withoutColour = (markup: string) => markup.replace(/var\(--color-[a-z0-9-]+\)/g, 'ink');
const tokensIn = (markup: string) => [...markup.matchAll(/--color-([a-z0-9-]+)/g)].map((match) => match[1]);

describe('the status tile', () => {
  it('[G1] draws 24 different tiles for the 24 pairs, square and on the wall', () => {
    for (const more of [{}, { width: 18, height: 27 }]) {
      expect(new Set(allPairs.map((pair) => draw(pair, more))).size).toBe(24);
    }
  });

  it('[G1] keeps all 24 apart by shape when every colour is taken away', () => {
    expect(new Set(allPairs.map((pair) => withoutColour(draw(pair)))).size).toBe(24);
  });

  it('[G2] uses an ok colour for operational in normal mode and for nothing else', () => {
    const withOk = allPairs.filter((pair) =>
      (['dot', 'tick'] as const).some((okAs) =>
        tokensIn(draw(pair, { okAs })).some((token) => token?.startsWith('ok')),
      ),
    );
    expect(withOk).toEqual([{ availability: 'operational', mode: 'normal' }]);
  });

  it('[G2] draws no dot for anything but operational in normal mode', () => {
    const dotted = allPairs.filter((pair) => draw(pair).includes('<circle'));
    expect(dotted).toEqual([{ availability: 'operational', mode: 'normal' }]);
  });

  it('[G3] draws every unknown dashed and hatched, with no colour of a known state', () => {
    for (const mode of modes) {
      const markup = draw({ availability: 'unknown', mode });
      expect(markup).toContain('stroke-dasharray');
      expect(markup).toContain('--color-unknown-hatch');
      const allowed = mode === 'fallback' ? /^(unknown-|fallback$)/ : /^unknown-/;
      for (const token of tokensIn(markup)) expect(token).toMatch(allowed);
    }
  });

  it('[G4] spends violet on Notbetrieb alone', () => {
    const violet = allPairs.filter((pair) => draw(pair).includes('--color-fallback'));
    expect(new Set(violet.map((pair) => pair.mode))).toEqual(new Set(['fallback']));
    expect(violet).toHaveLength(4);
  });

  it('is hidden from assistive technology, and its ok is two elements', () => {
    for (const pair of allPairs) expect(draw(pair)).toContain('aria-hidden="true"');
    expect(draw({ availability: 'operational', mode: 'normal' }).match(/<[a-z]/g)).toHaveLength(2);
  });

  it('carries no id and no reference, so that any number of tiles can share a page', () => {
    for (const pair of allPairs) expect(draw(pair, { isNew: true })).not.toMatch(/ id=|url\(#|href/);
  });

  it('recedes to an outline without a glyph in baseline mode', () => {
    const [isolated = '', fallback = ''] = (['isolated', 'fallback'] as const).map((mode) =>
      renderToStaticMarkup(<QuietMark mode={mode} width={18} height={27} />),
    );
    expect(tokensIn(isolated)).toEqual(['micro-controlled']);
    expect(tokensIn(fallback)).toEqual(['micro-fallback']);
  });
});
