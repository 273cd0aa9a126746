import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import {
  fitWindow,
  longestWindowMs,
  panWindow,
  shortestWindowMs,
  windowHolding,
  zoomAnchor,
  zoomWindow,
} from './chart-window.ts';
import { hourMs } from './instant.ts';

const bounds = { from: 0, to: 3_000 * hourMs };
const anyWindow = fc
  .tuple(fc.integer({ min: -500, max: 3_500 }), fc.integer({ min: 1, max: 4_000 }))
  .map(([from, hours]) => ({ from: from * hourMs, to: (from + hours) * hourMs }));
const lengthOf = ({ from, to }: { from: number; to: number }) => to - from;
const isRight = (window: { from: number; to: number }) => {
  expect(lengthOf(window)).toBeGreaterThanOrEqual(shortestWindowMs);
  expect(lengthOf(window)).toBeLessThanOrEqual(longestWindowMs);
  expect(window.from).toBeGreaterThanOrEqual(bounds.from);
  expect(window.to).toBeLessThanOrEqual(Math.max(bounds.to, window.from + lengthOf(window)));
};

describe('the window', () => {
  itHolds(
    '[TL5] has a length that may be shown, and stays in its bounds',
    fc.property(anyWindow, fc.double({ min: 0.01, max: 100, noNaN: true }), (window, factor) => {
      const fitted = fitWindow(window, bounds);
      isRight(fitted);
      isRight(zoomWindow(fitted, factor, (fitted.from + fitted.to) / 2, bounds));
      isRight(panWindow(fitted, factor * hourMs, bounds));
    }),
  );

  itHolds(
    '[TL5] zoomed, keeps its anchor in place where the bounds allow it',
    fc.property(
      fc.integer({ min: 1_000, max: 1_900 }),
      fc.double({ min: 0.3, max: 1, noNaN: true }),
      (hours, factor) => {
        const window = { from: 1_000 * hourMs, to: 2_000 * hourMs };
        const anchor = hours * hourMs;
        const zoomed = zoomWindow(window, factor, anchor, bounds);
        const share = ({ from, to }: typeof window) => (anchor - from) / (to - from);
        expect(share(zoomed)).toBeCloseTo(share(window), 5);
      },
    ),
  );

  it('[TL5] is zoomed around the instant looked at where that can be seen, else around its middle', () => {
    expect([null, 99, 100, 180, 200, 201].map((at) => zoomAnchor({ from: 100, to: 200 }, at))).toEqual([
      150, 150, 100, 180, 200, 150,
    ]);
  });

  itHolds(
    '[TL31] follows an instant with its length, and stays where it is while it holds it',
    fc.property(anyWindow, fc.integer({ min: 0, max: 3_000 }), (window, hours) => {
      const [fitted, at] = [fitWindow(window, bounds), hours * hourMs];
      const followed = windowHolding(fitted, at, bounds);
      expect(lengthOf(followed)).toBe(lengthOf(fitted));
      expect(at).toBeGreaterThanOrEqual(followed.from);
      expect(at).toBeLessThanOrEqual(followed.to);
      expect(windowHolding(followed, at, bounds)).toBe(followed);
      if (at >= fitted.from && at <= fitted.to) expect(followed).toBe(fitted);
    }),
  );

  itHolds(
    '[TL5] moved, keeps its length',
    fc.property(anyWindow, fc.integer({ min: -2_000, max: 2_000 }), (window, hours) => {
      const fitted = fitWindow(window, bounds);
      expect(lengthOf(panWindow(fitted, hours * hourMs, bounds))).toBe(lengthOf(fitted));
    }),
  );
});
