import fc from 'fast-check';
import { expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { boardAt, createHistory } from './history.ts';
import { boardAsKnown, historyUpTo } from './history-up-to.ts';
import { paint, paintProof } from './paint.ts';
import { anyBoard, anyTransitions } from './testing/arbitraries.ts';
import { boardKey } from './testing/oracle.ts';
import { onFallback, operational, outage, sampleBoard, sampleTransition } from './testing/sample.ts';
import { timelineOf } from './timeline.ts';

const window = { from: 0, to: 100_000 };

itHolds(
  '[M10] a history up to an instant tells of every instant before it what the whole one tells',
  fc.property(
    anyBoard(3, 3, 1),
    anyTransitions(3, 3, 30),
    fc.nat(30_000),
    fc.nat(30_000),
    (base, transitions, a, b) => {
      const [early, late] = [Math.min(a, b), Math.max(a, b)];
      const whole = { base, window, transitions, gaps: [] };
      const cut = historyUpTo(whole, late);
      expect(cut.transitions.every(({ knownAt }) => knownAt <= late)).toBe(true);
      expect(boardKey(boardAt(createHistory(cut), early))).toBe(boardKey(boardAt(createHistory(whole), early)));
    },
  ),
);

it('[M10] knows no end of a silence that had not ended, and nothing of one still to come', () => {
  const everywhere = { insurerIds: 'all', serviceIds: 'all' } as const;
  const gaps = [
    { from: 1_000, to: 5_000, ...everywhere },
    { from: 7_000, to: 8_000, ...everywhere },
  ];
  const input = { base: sampleBoard(), window, transitions: [], gaps };
  expect(historyUpTo(input, 3_000)).toMatchObject({
    window: { from: 0, to: 3_000 },
    gaps: [{ from: 1_000, to: 3_000 }],
  });
  expect(historyUpTo(input, 6_000).gaps).toEqual([gaps[0]]);
});

it('[M10] in a silence nothing of what was said last is shown as known', () => {
  const gaps = [{ from: 1_000, to: 5_000, insurerIds: ['k1'], serviceIds: 'all' as const }];
  const history = createHistory({ base: sampleBoard(2, 1), window, transitions: [], gaps });
  const live = paintProof('live', false, true);
  const kinds = (at: number) => boardAsKnown(history, at).rows.map(({ slots }) => paint(slots[0], live).kind);
  expect([999, 1_000, 4_999, 5_000].map(kinds)).toEqual([
    ['state', 'state'],
    ['state', 'noProof'],
    ['state', 'noProof'],
    ['state', 'state'],
  ]);
});

const told = {
  base: sampleBoard(1, 1),
  window: { from: 0, to: 10_000 },
  transitions: [
    sampleTransition(1, { to: outage }),
    sampleTransition(2, { at: 500, knownAt: 6_000, to: onFallback }),
    sampleTransition(3, { at: 7_000, knownAt: 7_000, to: operational }),
  ],
  gaps: [{ from: 4_000, to: 8_000, insurerIds: 'all' as const, serviceIds: 'all' as const }],
};

it('[RK16] seen from an instant, only what was known by then is told', () => {
  const then = historyUpTo(told, 5_000);
  expect(then.transitions.map(({ seq }) => seq)).toEqual([1]);
  const spans = timelineOf(createHistory(then), 'k0', 's0');
  expect(spans.map(({ from, to, pair }) => [from, to, pair.availability])).toEqual([
    [0, 1_000, 'operational'],
    [1_000, 4_000, 'outage'],
    [4_000, 5_000, 'unknown'],
  ]);
  expect(then.gaps).toEqual([{ from: 4_000, to: 5_000, insurerIds: 'all', serviceIds: 'all' }]);
});

it('[RK16] at its end it is itself, and before its beginning nothing has happened', () => {
  expect(historyUpTo(told, 10_000)).toBe(told);
  expect(historyUpTo(told, 20_000)).toBe(told);
  expect(historyUpTo(told, -5)).toMatchObject({ window: { from: 0, to: 0 }, transitions: [], gaps: [] });
});
