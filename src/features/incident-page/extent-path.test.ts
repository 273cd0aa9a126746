import { describe, expect, it } from 'vitest';
import { extentCurve, messagePlaces, unknownStretches } from './extent-path.ts';

const box = { width: 100, height: 10 };
const window = { from: 0, to: 1_000 };
const step = (at: number, insurers: number, isKnown = true) => ({ at, insurers, services: 0, isKnown });
const count = ({ insurers }: { insurers: number }) => insurers;

describe('the curve of an extent', () => {
  it('steps where the figures do, from edge to edge', () => {
    const { edge, area } = extentCurve([step(0, 0), step(500, 2), step(750, 1)], window, 2, box, count);
    expect(edge).toBe('M0 10H50V0H75V5H100');
    expect(area).toBe('M0 10V10H50V0H75V5H100V10Z');
  });

  it('loses no peak however many steps there are', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => step(index / 2, index === 777 ? 40 : 1));
    const { edge } = extentCurve(many, window, 40, box, count);
    expect(edge).toContain('V0');
    expect(edge.length).toBeLessThan(12_000);
  });

  it('has nothing to draw of nothing, and stays within the box', () => {
    expect(extentCurve([], window, 1, box, count)).toEqual({ edge: '', area: '' });
    expect(extentCurve([step(-50, 9), step(5_000, 1)], window, 2, box, count).edge).toBe('M0 0H100V5H100');
    expect(extentCurve([step(0, 1)], { from: 5, to: 5 }, 1, box, count).edge).toBe('M0 0H100');
  });

  it('marks each stretch of which nothing was known', () => {
    expect(unknownStretches([step(0, 1), step(250, 1, false), step(500, 1), step(900, 1, false)], window)).toEqual([
      { from: 0.25, to: 0.5 },
      { from: 0.9, to: 1 },
    ]);
  });

  it('[R25] has each message over it at its time; of those too close to be told apart the newest', () => {
    const updates = [-5, 0, 30, 500, 540, 1_200].map((publishedAt, index) => ({ number: index + 1, publishedAt }));
    expect(messagePlaces(updates, window)).toEqual([
      { number: 3, share: 0.03 },
      { number: 5, share: 0.54 },
    ]);
  });
});
