import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { applyTransition, applyTransitions } from './board-fold.ts';
import { slotAt } from './board-index.ts';
import { blankBoard, completeBoard, type Board } from './board.ts';
import { absentCell } from './cell.ts';
import { unknownPair } from './pair.ts';
import { anyBoard, anyTransitions } from './testing/arbitraries.ts';
import { boardKey, expectedKey } from './testing/oracle.ts';
import {
  onFallback,
  operational,
  outage,
  sampleBoard,
  sampleCatalog,
  sampleCell,
  sampleTransition,
} from './testing/sample.ts';

describe('applyTransition', () => {
  const board = sampleBoard();

  it('[B1] leaves every other row the same object', () => {
    const next = applyTransition(board, sampleTransition(1, { insurerId: 'k1' }));
    expect(next.rows[0]).toBe(board.rows[0]);
    expect(next.rows[2]).toBe(board.rows[2]);
    expect(next.rows[1]).not.toBe(board.rows[1]);
    expect(slotAt(next, 'k1', 's0')).toEqual(sampleCell({ pair: outage, since: 1_000 }));
    expect(slotAt(board, 'k1', 's0')).toEqual(sampleCell());
  });

  it('[B2] moves position and asOf even when the cell is left alone', () => {
    const next = applyTransition(board, sampleTransition(4, { to: operational, at: 3_000, knownAt: 5_000 }));
    expect(next).toEqual({ ...board, position: { epoch: 1, seq: 4 }, asOf: 5_000 });
    expect(next.rows).toBe(board.rows);
  });

  it('[B3] an event not newer than the board changes nothing', () => {
    const later = applyTransition(board, sampleTransition(5));
    expect(applyTransition(later, sampleTransition(5, { to: onFallback }))).toBe(later);
    expect(applyTransition(later, sampleTransition(4, { to: onFallback }))).toBe(later);
  });

  it('[B4] a statement of another epoch changes nothing', () => {
    expect(applyTransitions(board, 0, [sampleTransition(1)])).toBe(board);
    expect(applyTransitions(board, 2, [sampleTransition(1)])).toBe(board);
  });

  it('[B5] a correction of the past leaves the current cell alone', () => {
    const now = applyTransition(board, sampleTransition(1, { at: 10_000, knownAt: 10_000 }));
    const corrected = applyTransition(now, sampleTransition(2, { at: 9_999, knownAt: 12_000, to: onFallback }));
    expect(corrected.rows).toBe(now.rows);
    expect(corrected).toMatchObject({ position: { epoch: 1, seq: 2 }, asOf: 12_000 });
    const atOnce = applyTransition(now, sampleTransition(2, { at: 10_000, knownAt: 12_000, to: onFallback }));
    expect(slotAt(atOnce, 'k0', 's0')?.pair).toBe(onFallback);
  });

  it('[B6] a statement that repeats the pair keeps since', () => {
    const down = applyTransition(board, sampleTransition(1));
    const late = applyTransition(down, sampleTransition(2, { observedAt: 1_500, incidentId: 'i1' }));
    expect(slotAt(late, 'k0', 's0')).toEqual({ pair: outage, since: 1_000, observedAt: 1_500, incidentId: 'i1' });
  });

  it('[B6] a cell that never said since when learns it only by entering another pair', () => {
    const row = { insurerId: 'k0', slots: [sampleCell({ since: null })] };
    const vague: Board = { ...sampleBoard(1, 1), rows: [row] };
    const repeated = applyTransition(vague, sampleTransition(1, { to: operational, incidentId: 'i1' }));
    expect(slotAt(repeated, 'k0', 's0')?.since).toBeNull();
    expect(slotAt(applyTransition(vague, sampleTransition(1)), 'k0', 's0')?.since).toBe(1_000);
  });

  it('[B7] a service that is not used stays so, and a place the board lacks changes no cell', () => {
    const bare: Board = { ...board, rows: [{ insurerId: 'k0', slots: [null, sampleCell(), sampleCell()] }] };
    expect(applyTransition(bare, sampleTransition(1)).rows).toBe(bare.rows);
    expect(applyTransition(bare, sampleTransition(1, { insurerId: 'k9' })).rows).toBe(bare.rows);
    expect(applyTransition(bare, sampleTransition(1, { serviceId: 's9' })).rows).toBe(bare.rows);
  });

  itHolds(
    '[B9] many at once give what one after another gives, and what an independent fold gives',
    fc.property(anyBoard(3, 2, 1), anyTransitions(3, 2, 20), (base, transitions) => {
      const atOnce = applyTransitions(base, 1, transitions);
      expect(transitions.reduce(applyTransition, base)).toEqual(atOnce);
      expect(boardKey(atOnce)).toBe(expectedKey(base, transitions));
    }),
  );

  itHolds(
    '[B1] whatever happens, a row nothing was said about stays the same object',
    fc.property(anyBoard(3, 2, 1), anyTransitions(3, 2, 4), (base, transitions) => {
      const next = applyTransitions(base, 1, transitions);
      const touched = new Set(transitions.map((transition) => transition.insurerId));
      for (const [index, row] of base.rows.entries())
        if (!touched.has(row.insurerId)) expect(next.rows[index]).toBe(row);
    }),
  );
});

describe('slotAt', () => {
  it('[B12] tells a cell, a service that is not used and a place there is not apart', () => {
    const board: Board = { ...sampleBoard(1, 2), rows: [{ insurerId: 'k0', slots: [sampleCell(), null] }] };
    expect(slotAt(board, 'k0', 's0')).toEqual(sampleCell());
    expect(slotAt(board, 'k0', 's1')).toBeNull();
    expect(slotAt(board, 'k0', 's2')).toBeUndefined();
    expect(slotAt(board, 'k1', 's0')).toBeUndefined();
  });
});

describe('completeBoard', () => {
  const catalog = sampleCatalog(3, 3);

  it('[B8] puts rows and columns in the order of the catalogue', () => {
    const mixed: Board = {
      ...sampleBoard(),
      serviceIds: ['s2', 's0', 's1'],
      rows: ['k2', 'k0', 'k1'].map((insurerId) => ({
        insurerId,
        slots: ['s2', 's0', 's1'].map((serviceId) => sampleCell({ incidentId: `${insurerId}${serviceId}` })),
      })),
    };
    const completed = completeBoard(mixed, catalog);
    expect(completed.serviceIds).toEqual(['s0', 's1', 's2']);
    expect(completed.rows.map((row) => row.insurerId)).toEqual(['k0', 'k1', 'k2']);
    expect(slotAt(completed, 'k2', 's1')?.incidentId).toBe('k2s1');
  });

  it('[B8] what the server left out is unknown', () => {
    const partial: Board = { ...sampleBoard(), serviceIds: ['s0'], rows: [{ insurerId: 'k1', slots: [sampleCell()] }] };
    const completed = completeBoard(partial, catalog);
    expect(completed.rows.flatMap((row) => row.slots).filter((slot) => slot === absentCell)).toHaveLength(8);
    expect(slotAt(completed, 'k1', 's0')).toEqual(sampleCell());
  });

  it('[B8] a row too short is filled up, and one too long is cut', () => {
    const rows = [
      { insurerId: 'k0', slots: [sampleCell()] },
      { insurerId: 'k1', slots: Array.from({ length: 5 }, () => sampleCell()) },
    ];
    const completed = completeBoard({ ...sampleBoard(), rows }, catalog);
    expect(completed.rows.map((row) => row.slots.length)).toEqual([3, 3, 3]);
    expect(slotAt(completed, 'k0', 's1')).toBe(absentCell);
  });

  it('[B8] insurers the catalogue lacks stand behind, by id, and services it lacks have no column', () => {
    const completed = completeBoard(sampleBoard(4, 4), sampleCatalog(1, 2));
    expect(completed.rows.map((row) => row.insurerId)).toEqual(['k0', 'k1', 'k2', 'k3']);
    expect(completed.serviceIds).toEqual(['s0', 's1']);
    expect(completed.rows.every((row) => row.slots.length === 2)).toBe(true);
  });

  it('[B8] a service that is not used stays unused', () => {
    const board: Board = { ...sampleBoard(1, 2), rows: [{ insurerId: 'k0', slots: [null, sampleCell()] }] };
    expect(slotAt(completeBoard(board, catalog), 'k0', 's0')).toBeNull();
  });

  it('[B8] a complete board is returned as it is, and a row that fits stays the same object', () => {
    const board = sampleBoard();
    expect(completeBoard(board, catalog)).toBe(board);
    const fewer: Board = { ...board, rows: board.rows.slice(0, 2) };
    expect(completeBoard(fewer, catalog).rows[1]).toBe(board.rows[1]);
  });

  it('[B8] a blank board knows nothing', () => {
    const blank = blankBoard(catalog, { epoch: 3, seq: 7 }, 5);
    expect(blank).toMatchObject({ position: { epoch: 3, seq: 7 }, asOf: 5, serviceIds: ['s0', 's1', 's2'] });
    expect(blank.rows.flatMap((row) => row.slots).every((slot) => slot === absentCell)).toBe(true);
    expect(blank.rows).toHaveLength(3);
    expect(absentCell.pair).toBe(unknownPair);
  });
});
