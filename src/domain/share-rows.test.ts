import { expect, it } from 'vitest';
import { applyTransition } from './board-fold.ts';
import type { Board } from './board.ts';
import { countSharedRows, shareRows } from './share-rows.ts';
import { sampleBoard, sampleCell, sampleTransition } from './testing/sample.ts';

const board = sampleBoard(4, 3);

it('[B10] a snapshot that says the same keeps the row objects', () => {
  const copy = structuredClonePairsKept(board);
  expect(countSharedRows(board, copy)).toBe(0);
  const shared = shareRows(board, { ...copy, asOf: 9 });
  expect(shared.rows).toBe(board.rows);
  expect(shared.asOf).toBe(9);
});

it('[B10] only what differs is new', () => {
  const changed = structuredClonePairsKept(applyTransition(board, sampleTransition(1, { insurerId: 'k2' })));
  const shared = shareRows(board, changed);
  expect(countSharedRows(board, shared)).toBe(3);
  expect(shared).toEqual(changed);
  expect(shared.rows[2]?.slots[1]).toBe(board.rows[2]?.slots[1]);
});

it.each([{ since: 1 }, { observedAt: 1 }, { incidentId: 'i1' }])('[B10] %o makes a cell another one', (difference) => {
  const rows = board.rows.map((row) => ({ ...row, slots: row.slots.map(() => sampleCell(difference)) }));
  expect(countSharedRows(board, shareRows(board, { ...board, rows }))).toBe(0);
});

it('[B10] a board with other columns or an unused service shares nothing it should not', () => {
  const narrower = sampleBoard(4, 2);
  expect(shareRows(board, narrower)).toBe(narrower);
  const unused: Board = { ...board, rows: board.rows.map((row) => ({ ...row, slots: row.slots.map(() => null) })) };
  expect(shareRows(board, unused)).toEqual(unused);
  expect(shareRows(unused, board)).toEqual(board);
});

function structuredClonePairsKept(original: Board): Board {
  return {
    ...original,
    serviceIds: [...original.serviceIds],
    rows: original.rows.map((row) => ({
      ...row,
      slots: row.slots.map((slot) => (slot === null ? null : { ...slot })),
    })),
  };
}
