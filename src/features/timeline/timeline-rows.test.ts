import { expect, it } from 'vitest';
import { byImportance } from '#domain/by-importance.ts';
import { createHistory } from '#domain/history.ts';
import { pairOf } from '#domain/pair.ts';
import { createRowTimelines } from '#domain/row-timelines.ts';
import { sampleBoard, sampleCatalog } from '#domain/testing/sample.ts';
import { timelineRows, worstFirst, type TimelineRow } from './timeline-rows.ts';

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

it('[TL46] services stand by importance: money first, then as they are restored, whatever the catalogue begins with', () => {
  const plain = sampleCatalog(1, 4);
  const [s0, s1, s2, s3] = plain.services;
  if (!s0 || !s1 || !s2 || !s3) throw new Error('too few services');
  const catalog = {
    ...plain,
    services: [
      { ...s0, restorationRank: 3 },
      { ...s1, restorationRank: 1 },
      { ...s2, restorationRank: 4, family: 'money' as const },
      { ...s3, restorationRank: 2 },
    ],
  };
  const history = createHistory({ base: sampleBoard(1, 4), window: { from: 0, to: 9 }, transitions: [], gaps: [] });
  const asked = { kind: 'services', insurerId: 'k0' } as const;
  const rows = timelineRows(asked, history.base, createRowTimelines(history), catalog, []);
  expect(rows.map(({ serviceId }) => serviceId)).toEqual(['s2', 's1', 's3', 's0']);
  expect(rows.map(({ serviceId }) => serviceId)).toEqual(byImportance(catalog.services).map(({ id }) => id));
});
