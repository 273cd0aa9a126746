import { expect, it } from 'vitest';
import { sampleBoard, sampleCatalog, withSlot } from '#ui/testing/sample-board.ts';
import { absentCell } from './cell.ts';
import { createColumnPicker, someServices } from './some-columns.ts';

it('[WF3] a board with some of its columns, in another order; rows that did not change are the same objects', () => {
  const pick = createColumnPicker(['app', 'eau']);
  const first = pick(sampleBoard);
  expect(first.serviceIds).toEqual(['app', 'eau']);
  expect(first.rows[0]?.slots).toEqual([null, sampleBoard.rows[0]?.slots[0]]);
  const next = pick(withSlot(sampleBoard, 'ikk-saale', 0, absentCell));
  expect(next.rows[0]).toBe(first.rows[0]);
  expect(next.rows[1]?.slots[1]).toBe(absentCell);
  expect(createColumnPicker(sampleBoard.serviceIds)(sampleBoard)).toBe(sampleBoard);
});

it('[WF3] a column the board lacks is unknown everywhere', () => {
  const { rows } = createColumnPicker(['fax'])(sampleBoard);
  expect(rows.map(({ slots }) => slots)).toEqual([[absentCell], [absentCell], [absentCell]]);
});

it('[WF3] a catalogue with some of its services, in the order asked for', () => {
  expect(someServices(sampleCatalog, ['app', 'fax', 'eau']).services.map(({ id }) => id)).toEqual(['app', 'eau']);
  expect(someServices(sampleCatalog, ['eau', 'kim', 'app'])).toBe(sampleCatalog);
});
