import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { historyUpTo } from './history-up-to.ts';
import { createHistory } from './history.ts';
import { pairOf } from './pair.ts';
import { createRowTimelines } from './row-timelines.ts';
import { differencesOf, rowsAsKnown } from './rows-as-known.ts';
import { anyBoard, anyTransitions } from './testing/arbitraries.ts';
import { timelineOf, type Span } from './timeline.ts';

const window = { from: 0, to: 40_000 };
const gaps = [{ from: 9_000, to: 12_000, insurerIds: ['k0'], serviceIds: 'all' as const }];
const anyHistory = fc
  .record({ base: anyBoard(2, 3, 1), transitions: anyTransitions(2, 3, 40) })
  .map((parts) => createHistory({ ...parts, window, gaps }));
const anyInstant = fc.integer({ min: 1, max: 39_999 });
const pairAt = (spans: readonly Span[], at: number) => spans.find(({ from, to }) => from <= at && at < to)?.pair;
const services = ['s0', 's1', 's2'];
const [normal, outage] = [pairOf('operational', 'normal'), pairOf('outage', 'normal')];

describe('rows seen from an instant', () => {
  itHolds(
    '[TL15] tell before it what had been said by then, behind it what is known today',
    fc.property(anyHistory, anyInstant, anyInstant, (history, at, other) => {
      const today = createRowTimelines(history);
      const then = rowsAsKnown(history, today, 0)(at) ?? today;
      const until = createHistory(historyUpTo(history, at));
      for (const id of services) {
        const known = other < at ? timelineOf(until, 'k0', id) : timelineOf(history, 'k0', id);
        expect(pairAt(then.ofCell('k0', id), other)).toBe(pairAt(known, other));
      }
      const insurer = createRowTimelines(other < at ? until : history).ofInsurer('k0');
      expect(pairAt(then.ofInsurer('k0'), other)).toBe(pairAt(insurer, other));
    }),
  );

  itHolds(
    '[TL15] are today’s own where nothing more has become known, and differ from them before the instant alone',
    fc.property(anyHistory, anyInstant, (history, at) => {
      const today = createRowTimelines(history);
      const then = rowsAsKnown(history, today, 0)(at);
      if (then === null) return;
      for (const insurerId of ['k0', 'k1'])
        for (const id of services) {
          const [now, was] = [today.ofCell(insurerId, id), then.ofCell(insurerId, id)];
          const isLate = history.transitions.some(
            (one) => one.insurerId === insurerId && one.serviceId === id && one.at < at && at < one.knownAt,
          );
          if (!isLate) expect(was).toBe(now);
          for (const { to } of differencesOf(was, now, 0)) expect(to).toBeLessThanOrEqual(at);
        }
    }),
  );

  itHolds(
    '[TL15] are told to differ exactly where another pair stands',
    fc.property(anyHistory, anyInstant, anyInstant, (history, at, other) => {
      const today = createRowTimelines(history);
      const then = rowsAsKnown(history, today, 0)(at) ?? today;
      const [now, was] = [today.ofInsurer('k0'), then.ofInsurer('k0')];
      const isTold = differencesOf(was, now, 0).some(({ from, to }) => from <= other && other < to);
      expect(isTold).toBe(pairAt(was, other) !== pairAt(now, other));
    }),
  );

  it('[TL15] name no stretch shorter than asked for', () => {
    const list = (edge: number): Span[] => [
      { from: 0, to: edge, pair: normal },
      { from: edge, to: 100_000, pair: outage },
    ];
    expect(differencesOf(list(10_000), list(70_000))).toEqual([{ from: 10_000, to: 70_000 }]);
    expect(differencesOf(list(10_000), list(69_999))).toEqual([]);
  });
});
