import { expect, it } from 'vitest';
import { baselineOf, changesWithin, floodChanges, isInBaseline } from './baseline.ts';
import type { Board } from './board.ts';
import { minuteMs } from './instant.ts';
import { pairOf, type Pair } from './pair.ts';
import { isolated, onFallback, outage, sampleBoard, sampleCell } from './testing/sample.ts';

/** 10 × 10 cells of which `members` belong to one incident. */
function boardWith(members: number, pair: Pair = isolated): Board {
  const board = sampleBoard(10, 10);
  let left = members;
  return {
    ...board,
    rows: board.rows.map((row) => ({
      ...row,
      slots: row.slots.map((slot) => {
        left -= 1;
        return left >= 0 ? sampleCell({ pair, incidentId: 'cyber', since: 1_000 + left }) : slot;
      }),
    })),
  };
}

it('[Q9] a mass event begins at 30 % in a flood, at 50 % without one, and ends below 25 %', () => {
  expect(baselineOf(boardWith(29), floodChanges + 1, null)).toBeNull();
  expect(baselineOf(boardWith(30), floodChanges, null)).toBeNull();
  const begun = baselineOf(boardWith(30), floodChanges + 1, null);
  expect(begun).toEqual({ incidentId: 'cyber', mode: 'isolated', cells: 30, since: 1_000 });
  expect(baselineOf(boardWith(49), 0, null)).toBeNull();
  expect(baselineOf(boardWith(50), 0, null)?.cells).toBe(50);
  expect(baselineOf(boardWith(25), 0, begun)?.cells).toBe(25);
  expect(baselineOf(boardWith(24), 0, begun)).toBeNull();
  expect(baselineOf(boardWith(30), 0, begun)).toBe(begun);
});

it('[Q10] only controlled or fallback cells of a declared incident recede; a fallback that failed or is limited, an unknown or a new outage stands out', () => {
  expect(baselineOf(boardWith(60, outage), 99, null)).toBeNull();
  expect(baselineOf(boardWith(60, pairOf('outage', 'fallback')), 99, null)).toBeNull();
  expect(baselineOf(boardWith(60, pairOf('unknown', 'isolated')), 99, null)).toBeNull();
  const baseline = baselineOf(boardWith(60, onFallback), 0, null);
  expect(baseline?.mode).toBe('fallback');
  expect(isInBaseline(sampleCell({ pair: onFallback, incidentId: 'cyber' }), baseline)).toBe(true);
  expect(isInBaseline(sampleCell({ pair: outage, incidentId: 'cyber' }), baseline)).toBe(false);
  for (const worse of [pairOf('outage', 'fallback'), pairOf('degraded', 'fallback'), pairOf('unknown', 'fallback')])
    expect(isInBaseline(sampleCell({ pair: worse, incidentId: 'cyber' }), baseline)).toBe(false);
  expect(isInBaseline(sampleCell({ pair: pairOf('degraded', 'isolated'), incidentId: 'cyber' }), baseline)).toBe(true);
  expect(isInBaseline(sampleCell({ pair: onFallback, incidentId: 'other' }), baseline)).toBe(false);
  expect(isInBaseline(null, baseline)).toBe(false);
  expect(isInBaseline(sampleCell({ pair: onFallback, incidentId: 'cyber' }), null)).toBe(false);
});

it('[Q11] the rate counts changes within the window, its beginning excluded, its end included', () => {
  const now = 100 * minuteMs;
  expect(changesWithin([now, now - 10 * minuteMs, now - 10 * minuteMs + 1, now + 1], now, 10 * minuteMs)).toBe(2);
});
