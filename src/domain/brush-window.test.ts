import fc from 'fast-check';
import { expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { brushParts, brushWindow } from './brush-window.ts';
import { shortestWindowMs } from './chart-window.ts';
import { hourMs } from './instant.ts';

const strip = { from: 0, to: 1_000 * hourMs };
const anyWindow = fc
  .tuple(fc.integer({ min: -50, max: 1_000 }), fc.integer({ min: 1, max: 900 }))
  .map(([from, hours]) => ({ from: from * hourMs, to: (from + hours) * hourMs }));

itHolds(
  '[TL43] moved as a whole in the strip, the window keeps its length to the millisecond, and what it shows of the future',
  fc.property(anyWindow, fc.integer({ min: -2_000 * hourMs, max: 2_000 * hourMs }), (window, byMs) => {
    const moved = brushWindow('whole', window, byMs, strip);
    expect(moved.to - moved.from).toBe(window.to - window.from);
    expect(moved.from).toBeGreaterThanOrEqual(Math.min(strip.from, window.from));
    expect(moved.to).toBeLessThanOrEqual(Math.max(strip.to, window.to));
    expect(brushWindow('whole', window, 0, strip)).toEqual(window);
  }),
);

itHolds(
  '[TL43] an end that is moved leaves the other where it is, and never passes it',
  fc.property(anyWindow, fc.integer({ min: -2_000 * hourMs, max: 2_000 * hourMs }), (window, byMs) => {
    const [start, end] = [brushWindow('start', window, byMs, strip), brushWindow('end', window, byMs, strip)];
    expect(start.to).toBe(window.to);
    expect(end.from).toBe(window.from);
    for (const { from, to } of [start, end]) expect(to - from).toBeGreaterThanOrEqual(shortestWindowMs);
  }),
);

it('[TL43] nothing moves by itself: taken hold of and let go, a window of any part of the future stays', () => {
  const window = { from: 900 * hourMs, to: 1_045 * hourMs };
  for (const part of brushParts) expect(brushWindow(part, window, 0, strip)).toEqual(window);
  expect(brushWindow('whole', window, -100 * hourMs, strip)).toEqual({ from: 800 * hourMs, to: 945 * hourMs });
  expect(brushWindow('end', window, 400 * hourMs, strip)).toEqual(window);
});
