import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import type { Board } from './board.ts';
import type { Cell } from './cell.ts';
import { changeKinds, compareMoments, countKinds, groupMoments } from './compare-moments.ts';
import { boardAt, createHistory } from './history.ts';
import { pairOf, type Pair } from './pair.ts';
import { anyBoard, anyTransitions } from './testing/arbitraries.ts';
import { isolated, onFallback, operational, outage, sampleBoard, sampleCell } from './testing/sample.ts';

const boardOf = (cell: Cell, seq: number): Board => ({
  ...sampleBoard(1, 1),
  position: { epoch: 1, seq },
  rows: [{ insurerId: 'k0', slots: [cell] }],
});
const compare = (before: Partial<Cell>, after: Partial<Cell>) =>
  compareMoments(boardOf(sampleCell(before), 0), boardOf(sampleCell(after), 1));
const kind = (before: Pair, after: Pair) => compare({ pair: before }, { pair: after, since: 5 })[0]?.kind;

describe('compareMoments', () => {
  const degraded = pairOf('degraded', 'normal');
  const unknown = pairOf('unknown', 'normal');
  it.each([
    [operational, outage, 'newOutage'],
    [onFallback, pairOf('outage', 'fallback'), 'newOutage'],
    [unknown, outage, 'newOutage'],
    [outage, pairOf('outage', 'fallback'), 'worse'],
    [operational, degraded, 'worse'],
    [operational, isolated, 'controlled'],
    [outage, isolated, 'controlled'],
    [isolated, pairOf('degraded', 'forensics'), 'better'],
    [pairOf('outage', 'forensics'), isolated, 'worse'],
    [isolated, degraded, 'better'],
    [pairOf('operational', 'isolated'), degraded, 'better'],
    [isolated, onFallback, 'toFallback'],
    [operational, onFallback, 'toFallback'],
    [onFallback, pairOf('degraded', 'fallback'), 'worse'],
    [pairOf('degraded', 'fallback'), onFallback, 'better'],
    [outage, degraded, 'better'],
    [isolated, operational, 'backToNormal'],
    [unknown, operational, 'backToNormal'],
    [unknown, degraded, 'heardAgain'],
    [operational, unknown, 'unknown'],
    [isolated, pairOf('unknown', 'isolated'), 'unknown'],
    [operational, operational, 'again'],
  ] as const)('[RK14] from %o to %o is %s', (before, after, expected) => {
    expect(kind(before, after)).toBe(expected);
  });

  it('[RK14] a source that fell silent is unknown, whatever it last said', () => {
    expect(compare({}, { observedAt: 3 })).toMatchObject([{ kind: 'unknown', after: pairOf('unknown', 'normal') }]);
    expect(compare({ observedAt: 3 }, {})).toMatchObject([{ kind: 'backToNormal' }]);
    expect(compare({ observedAt: 3 }, { observedAt: 3, pair: outage, since: 4 })).toEqual([]);
  });

  it('[RK14] names what the state is told by, or what it was told by', () => {
    expect(compare({ pair: isolated, incidentId: 'i1' }, {})).toMatchObject([{ incidentId: 'i1', since: 0 }]);
    expect(compare({}, { pair: isolated, incidentId: 'i2', since: 9 })).toMatchObject([{ incidentId: 'i2', since: 9 }]);
  });
});

const anyHistory = fc
  .tuple(anyBoard(3, 3, 1), anyTransitions(3, 3, 40))
  .map(([base, transitions]) => createHistory({ base, window: { from: 0, to: 60_000 }, transitions, gaps: [] }));

itHolds(
  '[RK15] an instant compared with itself differs in nothing; every change is in one group and of one kind',
  fc.property(anyHistory, fc.nat(40_000), fc.nat(40_000), (history, a, b) => {
    const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((at) => boardAt(history, at));
    if (earlier === undefined || later === undefined) throw new Error('no boards');
    expect(compareMoments(later, later)).toEqual([]);
    const changes = compareMoments(earlier, later);
    const counts = countKinds(changes);
    expect(changeKinds.reduce((sum, one) => sum + counts[one], 0)).toBe(changes.length);
    for (const keyOf of [
      (one: (typeof changes)[number]) => one.insurerId,
      (one: (typeof changes)[number]) => one.incidentId,
      (one: (typeof changes)[number]) => one.kind,
    ]) {
      const groups = groupMoments(changes, keyOf);
      expect(groups.flatMap((group) => group.changes)).toHaveLength(changes.length);
      expect(groups.every((group) => group.changes.every((one) => keyOf(one) === group.key))).toBe(true);
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
    }
  }),
);

itHolds(
  '[RK14] unknown is never better, and what is called back to normal is',
  fc.property(anyHistory, fc.nat(40_000), (history, at) => {
    for (const { kind: one, after } of compareMoments(history.base, boardAt(history, at))) {
      if (after.availability === 'unknown') expect(one).toBe('unknown');
      expect(one === 'backToNormal').toBe(after === operational && one !== 'again');
    }
  }),
);
