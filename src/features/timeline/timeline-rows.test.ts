import { expect, it } from 'vitest';
import { pairOf } from '#domain/pair.ts';
import { worstFirst, type TimelineRow } from './timeline-rows.ts';

const row = (name: string, from: number, to: number, end = 100): TimelineRow => ({
  insurerId: name,
  serviceId: null,
  name,
  spans: [
    { from: 0, to: from, pair: pairOf('operational', 'normal') },
    { from, to, pair: pairOf('outage', 'normal') },
    { from: to, to: end, pair: pairOf('operational', 'fallback') },
  ],
  corrected: [],
  works: [],
});
const orderIn = (rows: readonly TimelineRow[], from: number, to: number) =>
  worstFirst(rows, { from, to }).map(({ name }) => name);

it('[TL35] the worst of the window come first, whatever happened outside of it; those alike by name', () => {
  const rows = [row('b', 5, 10), row('a', 50, 52), row('c', 10, 40)];
  expect(orderIn(rows, 0, 100)).toEqual(['c', 'b', 'a']);
  expect(orderIn(rows, 45, 60)).toEqual(['a', 'b', 'c']);
  expect(orderIn(rows, 0, 11)).toEqual(['b', 'c', 'a']);
  expect(orderIn(rows, 0, 0)).toEqual(['a', 'b', 'c']);
});
