import { expect, it } from 'vitest';
import { columnsOf, filterRows, foldText, isFiltering, noFilter, type BoardFilter } from './board-filter.ts';
import type { Board, Row } from './board.ts';
import type { Catalog } from './catalog.ts';
import { onFallback, outage, sampleBoard, sampleCatalog, sampleCell } from './testing/sample.ts';

const kinds = ['BKK', 'IKK', 'EK'] as const;
const board: Board = {
  ...sampleBoard(3, 2),
  rows: [
    { insurerId: 'k0', slots: [sampleCell({ pair: outage }), sampleCell({ pair: onFallback })] },
    { insurerId: 'k1', slots: [sampleCell(), null] },
    { insurerId: 'k2', slots: [sampleCell(), sampleCell({ pair: onFallback })] },
  ],
};
const base = sampleCatalog(3, 2);
const catalog: Catalog = {
  ...base,
  insurers: base.insurers.map((insurer, index) => ({
    ...insurer,
    name: ['BKK Nördlicht', 'IKK Küste', 'EK Digital'][index] ?? '',
    kind: kinds[index] ?? 'other',
    formerNames: index === 2 ? ['EK Fernschreiber'] : [],
  })),
};

const pairsOf = (row: Row) => row.slots.map((slot) => slot?.pair ?? null);
const shown = (filter: Partial<BoardFilter>) => {
  const whole = { ...noFilter, ...filter };
  return filterRows(board.rows, catalog, whole, pairsOf, columnsOf(whole, board.serviceIds)).map(
    (row) => row.insurerId,
  );
};

it('[Q1] without a filter every row stays, in its order, as the same list', () => {
  expect(filterRows(board.rows, catalog, noFilter, pairsOf, [0, 1])).toBe(board.rows);
  expect(isFiltering(noFilter)).toBe(false);
  expect(isFiltering({ ...noFilter, text: '  ' })).toBe(false);
});

it('[Q2] availability and mode must hold for the same cell', () => {
  expect(shown({ availabilities: ['outage'] })).toEqual(['k0']);
  expect(shown({ modes: ['fallback'] })).toEqual(['k0', 'k2']);
  expect(shown({ availabilities: ['outage'], modes: ['fallback'] })).toEqual([]);
  expect(shown({ availabilities: ['outage', 'operational'], modes: ['fallback'] })).toEqual(['k0', 'k2']);
});

it('[Q3] a service filter restricts both what is shown and what is matched; an unused service matches nothing', () => {
  expect(shown({ serviceIds: ['s1'], availabilities: ['operational'] })).toEqual(['k0', 'k2']);
  expect(shown({ serviceIds: ['s0'], modes: ['fallback'] })).toEqual([]);
  expect(columnsOf({ ...noFilter, serviceIds: ['s1', 'nonsense'] }, board.serviceIds)).toEqual([1]);
  expect(columnsOf({ ...noFilter, serviceIds: ['nonsense'] }, board.serviceIds)).toEqual([0, 1]);
});

it('[Q4] text finds names, former names and codes without regard to case and accents', () => {
  expect(shown({ text: 'nordlicht' })).toEqual(['k0']);
  expect(shown({ text: ' KUSTE' })).toEqual(['k1']);
  expect(shown({ text: 'fernschreiber' })).toEqual(['k2']);
  expect(shown({ text: 'k2' })).toEqual(['k2']);
  expect(shown({ text: 'nirgends' })).toEqual([]);
  expect(foldText('Ärzte-ÖÜ')).toBe('arzte-ou');
});

it('[Q5] the kind of insurer restricts rows', () => {
  expect(shown({ kinds: ['IKK', 'EK'] })).toEqual(['k1', 'k2']);
});
