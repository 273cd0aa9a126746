import { expect, it } from 'vitest';
import { byImportance } from '#domain/by-importance.ts';
import { createHistory } from '#domain/history.ts';
import { createRowTimelines } from '#domain/row-timelines.ts';
import { sampleBoard, sampleCatalog } from '#domain/testing/sample.ts';
import { timelineRows } from './timeline-rows.ts';

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
