import { expect, it } from 'vitest';
import { applyTransitions } from './board-fold.ts';
import { absentCell, type Slot } from './cell.ts';
import { compareBoards } from './compare-boards.ts';
import { onFallback, outage, operational, sampleBoard, sampleCell, sampleTransition } from './testing/sample.ts';

const before = sampleBoard(3, 3, { asOf: 5_000 });
const withSlot = (slot: Slot) =>
  sampleBoard(3, 3, {
    position: { epoch: 1, seq: 9 },
    rows: before.rows.map((row, index) => (index === 1 ? { ...row, slots: [slot, ...row.slots.slice(1)] } : row)),
  });
const told = (from: Slot, to: Slot) =>
  compareBoards({ ...withSlot(from), asOf: 5_000 }, withSlot(to)).map((one) => [
    one.insurerId,
    one.serviceId,
    one.from?.pair,
    one.to.pair,
  ]);

it('[Q19] two boards of one history tell which cells changed, from what to what', () => {
  const after = applyTransitions(before, 1, [
    sampleTransition(7, { insurerId: 'k0', serviceId: 's2' }),
    sampleTransition(8, { insurerId: 'k2', serviceId: 's0', to: onFallback }),
    sampleTransition(9, { insurerId: 'k1', serviceId: 's0' }),
    sampleTransition(10, { insurerId: 'k1', serviceId: 's0', to: operational, at: 9_500 }),
  ]);
  expect(
    compareBoards(before, after).map((one) => [one.insurerId, one.serviceId, one.from?.pair, one.to.pair]),
  ).toEqual([
    ['k0', 's2', operational, outage],
    ['k1', 's0', operational, operational],
    ['k2', 's0', operational, onFallback],
  ]);
  expect(compareBoards(before, { ...after, position: { epoch: 2, seq: 1 } })).toEqual([]);
});

it('[Q19] columns in another order are no changes', () => {
  const turned = {
    ...before,
    serviceIds: before.serviceIds.toReversed(),
    rows: before.rows.map((row) => ({ ...row, slots: row.slots.toReversed() })),
  };
  expect(compareBoards(before, turned)).toEqual([]);
});

it('[Q19] a source that falls silent or speaks again is a change, an earlier beginning or another incident is none', () => {
  const cell = sampleCell({ since: 3_000 });
  expect(told(cell, { ...cell, observedAt: 4_000 })).toHaveLength(1);
  expect(told({ ...cell, observedAt: 4_000 }, cell)).toHaveLength(1);
  expect(told({ ...cell, observedAt: 4_000 }, { ...cell, observedAt: 4_500 })).toEqual([]);
  expect(told(cell, { ...cell, since: 2_000 })).toEqual([]);
  expect(told(cell, { ...cell, incidentId: 'cyber' })).toEqual([]);
  expect(told(cell, null)).toEqual([]);
});

it('[Q19] a cell that was not on the earlier board counts only if it changed after it', () => {
  const late = sampleCell({ pair: outage, since: 5_001 });
  expect(told(absentCell, late)).toEqual([['k1', 's0', undefined, outage]]);
  expect(told(null, late)).toHaveLength(1);
  expect(told(absentCell, { ...late, since: 5_000 })).toEqual([]);
  expect(told(absentCell, { ...late, since: null })).toEqual([]);
  expect(told(late, absentCell)).toEqual([]);
});
