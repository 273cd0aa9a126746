import { expect, it } from 'vitest';
import { createHistory } from './history.ts';
import { historyUntil } from './history-until.ts';
import { onFallback, operational, outage, sampleBoard, sampleTransition } from './testing/sample.ts';
import { timelineOf } from './timeline.ts';

const history = createHistory({
  base: sampleBoard(1, 1),
  window: { from: 0, to: 10_000 },
  transitions: [
    sampleTransition(1, { to: outage }),
    sampleTransition(2, { at: 500, knownAt: 6_000, to: onFallback }),
    sampleTransition(3, { at: 7_000, knownAt: 7_000, to: operational }),
  ],
  gaps: [{ from: 4_000, to: 8_000, insurerIds: 'all', serviceIds: 'all' }],
});

it('[RK16] seen from an instant, only what was known by then is told', () => {
  const then = historyUntil(history, 5_000);
  expect(then.transitions.map(({ seq }) => seq)).toEqual([1]);
  expect(timelineOf(then, 'k0', 's0').map(({ from, to, pair }) => [from, to, pair.availability])).toEqual([
    [0, 1_000, 'operational'],
    [1_000, 4_000, 'outage'],
    [4_000, 5_000, 'unknown'],
  ]);
  expect(then.gaps).toEqual([{ from: 4_000, to: 5_000, insurerIds: 'all', serviceIds: 'all' }]);
});

it('[RK16] at its end it is itself, and before its beginning nothing has happened', () => {
  expect(historyUntil(history, 10_000)).toBe(history);
  expect(historyUntil(history, 20_000)).toBe(history);
  expect(historyUntil(history, -5)).toMatchObject({ window: { from: 0, to: 0 }, transitions: [], gaps: [] });
});
