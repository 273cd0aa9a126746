import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { slotAt } from './board-index.ts';
import type { Board } from './board.ts';
import { veilGaps } from './gap-veil.ts';
import { boardAt, createHistory, type Gap } from './history.ts';
import { paint, paintProof } from './paint.ts';
import { countSharedRows } from './share-rows.ts';
import { anyBoard, anyTransitions } from './testing/arbitraries.ts';
import { boardKey, expectedKey } from './testing/oracle.ts';
import { onFallback, operational, outage, sampleBoard, sampleCell, sampleTransition } from './testing/sample.ts';

const base = sampleBoard(3, 2);
const window = { from: 0, to: 100_000 };
const transitions = [
  sampleTransition(1, { insurerId: 'k0' }),
  sampleTransition(2, { insurerId: 'k1' }),
  sampleTransition(3, { insurerId: 'k0', to: operational }),
];
const history = createHistory({ base, window, transitions, gaps: [] });

describe('boardAt', () => {
  it('[H1] includes what became known at that very instant', () => {
    expect(boardAt(history, 1_999).position.seq).toBe(1);
    expect(boardAt(history, 2_000).position.seq).toBe(2);
    expect(slotAt(boardAt(history, 2_000), 'k1', 's0')?.pair).toBe(outage);
  });

  it('[H1] is the base before anything became known, and the whole fold after the last', () => {
    expect(boardAt(history, 999)).toBe(base);
    expect(boardAt(history, -5)).toBe(base);
    expect(boardAt(history, Number.NaN)).toBe(base);
    expect(boardKey(boardAt(history, 10 ** 12))).toBe(expectedKey(base, transitions));
  });

  it('[H2] the same instant twice, and instants between two changes, are the same board', () => {
    const board = boardAt(history, 2_000);
    expect(boardAt(history, 2_000)).toBe(board);
    expect(boardAt(history, 2_999)).toBe(board);
  });

  it('[H2] neighbouring instants share the rows that did not change, in both directions', () => {
    const [second, third, again] = [2_000, 3_000, 2_000].map((at) => boardAt(history, at));
    expect(second && third && countSharedRows(second, third)).toBe(2);
    expect(again && third && countSharedRows(again, third)).toBe(2);
    expect(third?.rows[2]).toBe(base.rows[2]);
  });

  it('[H3] sorts, drops repetitions and what the base already holds', () => {
    const later = { ...base, position: { epoch: 1, seq: 1 } };
    const messy = [...transitions.toReversed(), sampleTransition(2, { insurerId: 'k2' })];
    const tidy = createHistory({ base: later, window, transitions: messy, gaps: [] });
    expect(tidy.transitions.map((transition) => transition.seq)).toEqual([2, 3]);
    expect(boardKey(boardAt(tidy, 5_000))).toBe(expectedKey(later, transitions.slice(1)));
  });

  it('[H3] a knownAt that goes back counts as the latest so far', () => {
    const wavering = createHistory({
      base,
      window,
      transitions: [sampleTransition(1, { knownAt: 5_000 }), sampleTransition(2, { insurerId: 'k1', knownAt: 3_000 })],
      gaps: [],
    });
    expect(boardAt(wavering, 4_999)).toBe(base);
    expect(boardAt(wavering, 5_000)).toMatchObject({ position: { seq: 2 }, asOf: 5_000 });
  });

  it('[H4] folds a history whose seq has holes', () => {
    const sparse = [sampleTransition(3), sampleTransition(17, { to: onFallback })];
    const ofOne = createHistory({ base, window, transitions: sparse, gaps: [] });
    expect(boardAt(ofOne, 17_000)).toMatchObject({ position: { epoch: 1, seq: 17 }, asOf: 17_000 });
    expect(slotAt(boardAt(ofOne, 17_000), 'k0', 's0')?.pair).toBe(onFallback);
  });

  it('[H2] builds a row right on both sides of each of its checkpoints', () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      sampleTransition(index + 1, { serviceId: `s${index % 2}`, incidentId: `i${index}` }),
    );
    const long = createHistory({ base, window, transitions: many, gaps: [] });
    for (const seq of [100, 1, 15, 16, 17, 31, 32, 33, 99, 48, 0]) {
      expect(boardKey(boardAt(long, seq * 1_000))).toBe(expectedKey(base, many.slice(0, seq)));
    }
  });
});

itHolds(
  '[D8] time travel: the view at t is the fold of what was known by t, wherever one came from',
  fc.property(
    anyBoard(3, 2, 1),
    anyTransitions(3, 2, 60),
    fc.array(fc.integer({ min: -500, max: 62_000 }), { minLength: 1, maxLength: 6 }),
    (start, all, instants) => {
      const past = createHistory({ base: start, window, transitions: all, gaps: [] });
      return instants.every((at) => {
        const prefix = all.filter((transition) => transition.knownAt <= at);
        return boardKey(boardAt(past, at)) === expectedKey(start, prefix);
      });
    },
  ),
);

itHolds(
  '[D7] a history does not depend on the order its transitions come in',
  fc.property(
    anyBoard(2, 2, 1),
    anyTransitions(2, 2, 20).chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    ),
    fc.nat(22_000),
    (start, [all, shuffled], at) => {
      const [one, other] = [all, shuffled].map((list) =>
        createHistory({ base: start, window, transitions: list, gaps: [] }),
      );
      return one !== undefined && other !== undefined && boardKey(boardAt(one, at)) === boardKey(boardAt(other, at));
    },
  ),
);

describe('veilGaps', () => {
  const gap: Gap = { from: 1_500, to: 2_500, insurerIds: ['k0'], serviceIds: ['s1'] };
  const proof = paintProof('live', false, true);

  it('[H7] a cell within a gap is late as of its beginning, and painted unknown', () => {
    const board = boardAt(history, 2_000);
    const veiled = veilGaps(board, [gap], 2_000);
    expect(slotAt(veiled, 'k0', 's1')).toEqual(sampleCell({ observedAt: 1_500 }));
    expect(paint(slotAt(veiled, 'k0', 's1'), proof)).toMatchObject({ kind: 'noProof', last: operational });
    expect(slotAt(veiled, 'k0', 's0')).toBe(slotAt(board, 'k0', 's0'));
    expect(veiled.rows[1]).toBe(board.rows[1]);
  });

  it('[H7] a gap holds from its first ms to the one before its end, for those it names', () => {
    const board = boardAt(history, 2_000);
    expect(veilGaps(board, [gap], 1_499)).toBe(board);
    expect(veilGaps(board, [gap], 1_500)).not.toBe(board);
    expect(veilGaps(board, [gap], 2_499)).not.toBe(board);
    expect(veilGaps(board, [gap], 2_500)).toBe(board);
    expect(veilGaps(board, [{ ...gap, insurerIds: ['k9'] }], 2_000)).toBe(board);
    const all = veilGaps(board, [{ ...gap, insurerIds: 'all', serviceIds: 'all' }], 2_000);
    expect(all.rows.flatMap((row) => row.slots).every((slot) => slot?.observedAt === 1_500)).toBe(true);
  });

  it('[H7] what is not used or was already late stays as it is', () => {
    const rows = [{ insurerId: 'k0', slots: [null, sampleCell({ observedAt: 7 })] }];
    const board: Board = { ...base, rows };
    expect(veilGaps(board, [{ ...gap, serviceIds: 'all' }], 2_000)).toBe(board);
  });
});
