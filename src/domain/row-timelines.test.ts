import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { compareSeverity } from './attention.ts';
import { historyUpTo } from './history-up-to.ts';
import { boardAt, createHistory, type History } from './history.ts';
import type { Pair } from './pair.ts';
import { createRowTimelines, worstSpansOf } from './row-timelines.ts';
import { anyBoard, anyTransitions } from './testing/arbitraries.ts';
import { boardKey } from './testing/oracle.ts';
import { timelineOf, type Span } from './timeline.ts';

const window = { from: 0, to: 40_000 };
const anyHistory = fc
  .record({ base: anyBoard(2, 3, 1), transitions: anyTransitions(2, 3, 40) })
  .map((parts) =>
    createHistory({ ...parts, window, gaps: [{ from: 9_000, to: 12_000, insurerIds: ['k0'], serviceIds: 'all' }] }),
  );
const anySplit = fc.integer({ min: 1, max: 39_999 });
const anyInstant = fc.integer({ min: 0, max: 39_999 });

/** Of which every statement came at once: what was said late of a piece is not in it, and is known to the whole alone. */
const anyPunctual = anyHistory.map((history) => {
  const rows = history.base.rows.map(({ insurerId, slots }) => ({
    insurerId,
    slots: slots.map((slot) => slot && { ...slot, since: slot.since === null ? null : -slot.since }),
  }));
  const transitions = history.transitions.map((one) => ({ ...one, at: one.knownAt }));
  return createHistory({ ...history, base: { ...history.base, rows }, transitions });
});

const upTo = (whole: History, at: number): History => createHistory(historyUpTo(whole, at));

/** What a server answers for the time from an instant on: the board there, and what became known since. */
function from(whole: History, at: number): History {
  const { to } = whole.window;
  const transitions = whole.transitions.filter(({ knownAt }) => knownAt > at);
  return createHistory({ base: boardAt(whole, at), window: { from: at, to }, transitions, gaps: whole.gaps });
}

const pairAt = (spans: readonly Span[], at: number) => spans.find(({ from, to }) => from <= at && at < to)?.pair;
const services = ['s0', 's1', 's2'];

describe('rows', () => {
  itHolds(
    '[TL4] of a cell are those of the whole history',
    fc.property(anyHistory, (history) => {
      const rows = createRowTimelines(history);
      for (const id of services) expect(rows.ofCell('k0', id)).toEqual(timelineOf(history, 'k0', id));
    }),
  );

  itHolds(
    '[TL3] of an insurer show the worst pair at each instant',
    fc.property(anyHistory, fc.integer({ min: 0, max: 39_999 }), (history, at) => {
      const rows = createRowTimelines(history);
      const pairs = services.flatMap((id): Pair[] => {
        const pair = pairAt(timelineOf(history, 'k0', id), at);
        return pair === undefined ? [] : [pair];
      });
      expect(pairAt(rows.ofInsurer('k0'), at)).toBe(pairs.toSorted(compareSeverity)[0]);
    }),
  );

  itHolds(
    '[TL3] are contiguous and their neighbours differ',
    fc.property(anyHistory, (history) => {
      const spans = createRowTimelines(history).ofInsurer('k0');
      if (spans.length === 0) return;
      expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([window.from, window.to]);
      for (const [index, span] of spans.entries()) {
        const before = spans[index - 1];
        if (before !== undefined) expect([span.from, span.pair === before.pair]).toEqual([before.to, false]);
      }
    }),
  );

  itHolds(
    '[TL4] split at any instant, they join to the whole',
    fc.property(anyHistory, fc.integer({ min: 1, max: 39_999 }), (history, at) => {
      const cut = (from: number, to: number): History => ({ ...history, window: { from, to } });
      const [whole, left, right] = [history, cut(0, at), cut(at, 40_000)].map((part) =>
        createRowTimelines(part).ofInsurer('k1'),
      );
      for (const instant of [0, at - 1, at, 39_999, Math.floor(at / 2)]) {
        const part = instant < at ? left : right;
        expect(pairAt(part ?? [], instant)).toBe(pairAt(whole ?? [], instant));
      }
    }),
  );

  itHolds(
    '[TL4] loaded in two pieces, the second beginning with the board at the split, they join to the whole',
    fc.property(anyPunctual, anySplit, anyInstant, (whole, split, at) => {
      const part = createRowTimelines(at < split ? upTo(whole, split) : from(whole, split));
      const all = createRowTimelines(whole);
      for (const id of services) expect(pairAt(part.ofCell('k0', id), at)).toBe(pairAt(all.ofCell('k0', id), at));
      expect(pairAt(part.ofInsurer('k1'), at)).toBe(pairAt(all.ofInsurer('k1'), at));
    }),
  );

  itHolds(
    '[TL4] the board at any instant is the same from a piece that begins at a split as from the whole, late statements and all',
    fc.property(anyHistory, anySplit, anyInstant, (whole, split, at) => {
      const part = at < split ? upTo(whole, split) : from(whole, split);
      expect(boardKey(boardAt(part, at))).toBe(boardKey(boardAt(whole, at)));
    }),
  );

  itHolds(
    '[TL3] of nothing are nothing',
    fc.property(fc.nat(3), (count) => {
      expect(worstSpansOf(Array.from({ length: count }, () => []))).toEqual([]);
    }),
  );
});
