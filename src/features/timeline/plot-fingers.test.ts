import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { hourMs, type Window } from '#domain/instant.ts';
import { itHolds } from '#lib/testing/it-holds.ts';
import { createPlotFingers } from './plot-fingers.ts';
import { instantAt, xOf } from './plot-scale.ts';

const width = 1_000;

/** A plot whose window follows what is asked for. */
function plot() {
  let window: Window = { from: 0, to: 100 * hourMs };
  const scale = () => ({ ...window, width });
  const [onLook, onHold] = [vi.fn(), vi.fn()];
  const onPan = vi.fn((byMs: number) => {
    window = { from: window.from + byMs, to: window.to + byMs };
  });
  const onShow = vi.fn((next: Window) => {
    window = next;
  });
  return { fingers: createPlotFingers({ scale, onPan, onLook, onShow, onHold }), scale, onLook, onHold, onPan, onShow };
}

describe('one finger', () => {
  it('[TL42] that stays looks where it is, and one that moves takes the window along without looking', () => {
    const { fingers, scale, onLook, onHold, onPan } = plot();
    fingers.down(1, 250, true);
    fingers.move(1, 253);
    fingers.up(1, 253);
    expect(onLook.mock.calls).toEqual([[25.3 * hourMs]]);
    expect(onHold).not.toHaveBeenCalled();
    fingers.down(1, 250, true);
    for (const x of [300, 400, 350]) fingers.move(1, x);
    fingers.up(1, 350);
    expect(onLook).toHaveBeenCalledOnce();
    expect(onHold.mock.calls).toEqual([[1]]);
    expect(onPan).toHaveBeenCalledTimes(3);
    expect(scale().from).toBe(-10 * hourMs);
  });

  it('[TL42] that the browser takes away to scroll does nothing more', () => {
    const { fingers, onLook, onPan } = plot();
    fingers.down(1, 250, true);
    fingers.cancel(1);
    fingers.move(1, 400);
    fingers.up(1, 400);
    expect(onLook).not.toHaveBeenCalled();
    expect(onPan).not.toHaveBeenCalled();
  });
});

describe('two fingers', () => {
  const anyPlaces = fc.array(fc.tuple(fc.integer({ min: 100, max: 400 }), fc.integer({ min: 430, max: 900 })), {
    minLength: 1,
    maxLength: 12,
  });

  itHolds(
    '[TL42] keep between them what lay between them, wherever they go, and never pan or look',
    fc.property(anyPlaces, fc.integer({ min: 120, max: 380 }), fc.integer({ min: 450, max: 880 }), (places, a, b) => {
      const { fingers, scale, onLook, onPan } = plot();
      const [middle, length] = [instantAt(scale(), (a + b) / 2), scale().to - scale().from];
      fingers.down(1, a, true);
      fingers.down(2, b, false);
      let [left, right] = [a, b];
      for (const [x, y] of places) {
        fingers.move(1, x);
        fingers.move(2, y);
        [left, right] = [x, y];
      }
      expect(xOf(scale(), middle)).toBeCloseTo((left + right) / 2, 3);
      expect(scale().to - scale().from).toBeCloseTo((length * (b - a)) / (right - left), -1);
      fingers.up(2, right);
      fingers.move(1, left + 60);
      fingers.up(1, left + 60);
      expect(onPan).not.toHaveBeenCalled();
      expect(onLook).not.toHaveBeenCalled();
    }),
  );

  it('[TL42] on the same spot make no window of no length, and afterwards one finger counts again', () => {
    const { fingers, scale, onLook } = plot();
    fingers.down(1, 400, true);
    fingers.down(2, 410, false);
    fingers.move(2, 400);
    expect(scale().to - scale().from).toBe(100 * hourMs);
    fingers.up(1, 400);
    fingers.up(2, 400);
    fingers.down(3, 400, true);
    fingers.up(3, 400);
    expect(onLook).toHaveBeenCalledOnce();
  });

  it('[TL42] of which the end of one was not heard leave the next finger alone', () => {
    const { fingers, onLook, onShow } = plot();
    fingers.down(1, 400, true);
    fingers.down(2, 600, false);
    fingers.up(2, 600);
    fingers.down(5, 300, true);
    fingers.up(5, 300);
    expect(onLook).toHaveBeenCalledOnce();
    expect(onShow).not.toHaveBeenCalled();
  });
});
