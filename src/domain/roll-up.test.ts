import fc from 'fast-check';
import { expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { slotAt } from './board-index.ts';
import type { Board } from './board.ts';
import { emptyRollUp, joinRollUps, rollUpOf } from './roll-up.ts';
import { anyBoard, anyPair } from './testing/arbitraries.ts';
import { operational, outage } from './testing/sample.ts';
import { unknownPair } from './pair.ts';

const anyRollUp = fc.array(anyPair, { maxLength: 4 }).map(rollUpOf);

itHolds(
  '[D10] worst-of is a join: associative, commutative, idempotent, with an identity',
  fc.property(anyRollUp, anyRollUp, anyRollUp, (a, b, c) => {
    expect(joinRollUps(joinRollUps(a, b), c)).toEqual(joinRollUps(a, joinRollUps(b, c)));
    expect(joinRollUps(a, b)).toEqual(joinRollUps(b, a));
    expect(joinRollUps(a, a)).toEqual(a);
    expect(joinRollUps(a, emptyRollUp)).toEqual(a);
  }),
);

it('[D10] operational together with unknown is partly unknown', () => {
  expect(rollUpOf([operational, unknownPair])).toEqual({ worstKnown: operational, hasUnknown: true });
  expect(rollUpOf([unknownPair])).toEqual({ worstKnown: null, hasUnknown: true });
});

itHolds(
  '[D10] unknown is never absorbed, whatever stands beside it',
  fc.property(fc.array(anyPair), (pairs) => {
    const known = pairs.filter((pair) => pair.availability !== 'unknown');
    const { worstKnown, hasUnknown } = rollUpOf(pairs);
    return hasUnknown === known.length < pairs.length && worstKnown === rollUpOf(known).worstKnown;
  }),
);

it('[D10] one outage among many is the worst', () => {
  expect(rollUpOf([operational, outage, operational])).toEqual({ worstKnown: outage, hasUnknown: false });
});

itHolds(
  '[D10] sorting and leaving out insurers and services never changes whose cell is whose',
  fc.property(
    anyBoard(5, 4, 1),
    fc.shuffledSubarray([0, 1, 2, 3, 4]),
    fc.shuffledSubarray([0, 1, 2, 3]),
    (board, rows, columns) => {
      const arranged: Board = {
        ...board,
        serviceIds: columns.map((column) => `s${column}`),
        rows: rows.map((row) => ({
          insurerId: `k${row}`,
          slots: columns.map((column) => board.rows[row]?.slots[column] ?? null),
        })),
      };
      for (const row of rows) {
        for (const column of columns) {
          expect(slotAt(arranged, `k${row}`, `s${column}`)).toBe(slotAt(board, `k${row}`, `s${column}`));
        }
      }
    },
  ),
);
