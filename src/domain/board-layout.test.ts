import { expect, it } from 'vitest';
import { countMoves, isSameLayout, keepLayout, layoutOf, severityGroupOf } from './board-layout.ts';
import type { Row } from './board.ts';
import { pairOf, type Pair } from './pair.ts';
import { isolated, onFallback, operational, outage, sampleCatalog, sampleCell } from './testing/sample.ts';

const catalog = sampleCatalog(6, 2);
const row = (insurerId: string, pair: Pair, since = 0, other: Pair = operational): Row => ({
  insurerId,
  slots: [sampleCell({ pair, since }), sampleCell({ pair: other })],
});
const rows = [
  row('k0', operational, 5),
  row('k1', onFallback, 9),
  row('k2', isolated),
  row('k3', pairOf('degraded', 'normal')),
  row('k4', outage, 1),
  row('k5', pairOf('unknown', 'normal')),
];
const pairsOf = (one: Row) => one.slots.map((slot) => slot?.pair ?? null);
const ids = (grouping: 'severity' | 'kind' | 'none', sorting: 'severity' | 'name' | 'change', from = rows) =>
  layoutOf(from, catalog, { grouping, sorting }, pairsOf).map((group) => [group.key, ...group.insurerIds]);

it('[Q6] rows stand in the group of their worst class, worst first, empty groups left out', () => {
  expect(ids('severity', 'severity')).toEqual([
    ['act', 'k4', 'k5'],
    ['degraded', 'k3'],
    ['controlled', 'k2'],
    ['fallbackOnly', 'k1'],
    ['normal', 'k0'],
  ]);
  expect(ids('severity', 'severity', rows.slice(0, 1))).toEqual([['normal', 'k0']]);
  expect(severityGroupOf([])).toBe('normal');
  expect(severityGroupOf([isolated, pairOf('unknown', 'isolated')])).toBe('act');
});

it('[Q7] rows sort by severity, by number of affected cells, by name, or by last change', () => {
  expect(ids('none', 'name')).toEqual([['all', 'k0', 'k1', 'k2', 'k3', 'k4', 'k5']]);
  expect(ids('none', 'change')[0]?.slice(0, 4)).toEqual(['all', 'k1', 'k0', 'k4']);
  expect(ids('kind', 'severity')).toEqual([['BKK', 'k4', 'k5', 'k3', 'k2', 'k1', 'k0']]);
  expect(ids('none', 'severity', [row('k0', outage), row('k1', outage, 0, outage)])).toEqual([['all', 'k1', 'k0']]);
});

it('[Q8] a held layout counts the rows that would move, drops rows that are gone, and gives up when one is new', () => {
  const held = layoutOf(rows, catalog, { grouping: 'severity', sorting: 'severity' }, pairsOf);
  const changed = rows.map((one) => (one.insurerId === 'k0' ? row('k0', outage) : one));
  const next = layoutOf(changed, catalog, { grouping: 'severity', sorting: 'severity' }, pairsOf);
  expect(countMoves(held, next)).toBe(1);
  expect(countMoves(held, held)).toBe(0);
  const fewer = layoutOf(rows.slice(1), catalog, { grouping: 'severity', sorting: 'severity' }, pairsOf);
  expect(keepLayout(held, fewer)?.flatMap((group) => group.insurerIds)).toEqual(['k4', 'k5', 'k3', 'k2', 'k1']);
  expect(keepLayout(fewer, held)).toBeNull();
});

it('[Q8] counts the fewest rows that must be taken up to make the new order', () => {
  const of = (...insurerIds: string[]) => [{ key: 'all' as const, insurerIds }];
  expect(countMoves(of('a', 'b', 'c', 'd'), of('d', 'a', 'b', 'c'))).toBe(1);
  expect(countMoves(of('a', 'b', 'c', 'd'), of('d', 'c', 'b', 'a'))).toBe(3);
  expect(countMoves(of('a', 'b', 'gone'), of('b', 'new', 'a'))).toBe(1);
  expect(countMoves([{ key: 'act', insurerIds: ['a', 'b'] }], [{ key: 'normal', insurerIds: ['a', 'b'] }])).toBe(2);
  expect(isSameLayout(of('a', 'b'), of('a', 'b'))).toBe(true);
  expect(isSameLayout(of('a', 'b'), of('b', 'a'))).toBe(false);
  expect(isSameLayout(of('a', 'b'), of('a'))).toBe(false);
  expect(isSameLayout([{ key: 'act', insurerIds: ['a'] }], of('a'))).toBe(false);
});

it('[Q7] an insurer nobody knows stands behind the others, by id', () => {
  expect(ids('none', 'name', [row('zz', operational), row('aa', operational), row('k5', operational)])).toEqual([
    ['all', 'k5', 'aa', 'zz'],
  ]);
});
