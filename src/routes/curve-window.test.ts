import { expect, it } from 'vitest';
import { hourMs, minuteMs } from '#domain/instant.ts';
import { curveWindowTo, isCurveRecent, nextCurveAsking } from './curve-window.ts';

const at = 1_000 * hourMs;
const last = { end: at, askedAt: 10_000 };

it('[G36] curves are asked for when the board has moved by half an hour, or after three minutes, and not more often than every five seconds', () => {
  expect(nextCurveAsking(null, at, 3)).toEqual({ end: at, askedAt: 3 });
  expect(nextCurveAsking(last, at + 20 * minuteMs, 100_000)).toBe(last);
  expect(nextCurveAsking(last, at + 31 * minuteMs, 14_999)).toBe(last);
  expect(nextCurveAsking(last, at + 31 * minuteMs, 15_000)).toEqual({ end: at + 31 * minuteMs, askedAt: 15_000 });
  expect(nextCurveAsking(last, at + 3 * minuteMs, 190_000).askedAt).toBe(190_000);
});

it('[G36] a clock that stands asks for nothing, one that was set back at once', () => {
  expect(nextCurveAsking(last, at, 10_000_000)).toBe(last);
  expect(nextCurveAsking(last, at - minuteMs, 10_001)).toEqual({ end: at - minuteMs, askedAt: 10_001 });
});

it('[G36] a curve that ended hours ago is not shown as the last day', () => {
  expect(isCurveRecent(at, at + 3 * hourMs)).toBe(true);
  expect(isCurveRecent(at, at + 3 * hourMs + 1)).toBe(false);
  expect(isCurveRecent(at, at - 4 * hourMs)).toBe(false);
  expect(curveWindowTo(at)).toEqual({ from: at - 24 * hourMs, to: at });
});
