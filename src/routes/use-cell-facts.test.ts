import { expect, it } from 'vitest';
import type { InsurerPage } from '#contract/codec/insurer-codec.ts';
import type { PlannedWork } from '#domain/incident.ts';
import { hourMs, minuteMs } from '#domain/instant.ts';
import { pairOf } from '#domain/pair.ts';
import { cell, sampleCatalog, sampleNow } from '#ui/testing/sample-board.ts';
import { cellFacts } from './use-cell-facts.ts';

const kim = { insurerId: 'bkk-nord', serviceId: 'kim' };
const text = (de: string) => ({ de, en: null, simple: null });
const work = (id: string, more: Partial<PlannedWork>): PlannedWork => ({
  id,
  sequence: 1,
  kind: 'switchback',
  status: 'planned',
  knownAt: sampleNow,
  startsAt: sampleNow + hourMs,
  endsAt: sampleNow + 2 * hourMs,
  maxInterruptionSeconds: null,
  expected: pairOf('operational', 'normal'),
  affected: { insurerIds: 'all', serviceIds: ['kim'] },
  text: text(id),
  source: { kind: 'measured' },
  staffNote: null,
  ...more,
});
const [insurer] = sampleCatalog.insurers;
if (insurer === undefined) throw new Error('the sample is empty');
const pageWith = (plannedWork: readonly PlannedWork[]): InsurerPage => ({
  position: { epoch: 1, seq: 1 },
  asOf: sampleNow,
  insurer,
  services: [
    {
      id: 'kim',
      code: 'KIM',
      name: text('KIM'),
      purpose: text(''),
      slot: null,
      guides: [{ readerGroup: 'practice', kind: 'paper', steps: [], isIndependent: true }],
    },
  ],
  payments: null,
  ways: { app: null, offices: [] },
  formerReturns: [],
  days: { window: { from: 0, to: 1 }, services: [] } as unknown as InsurerPage['days'],
  incidents: [],
  plannedWork,
  redoWindows: [],
});
const next = (...works: readonly PlannedWork[]) =>
  cellFacts(pageWith(works), kim, cell('outage', 'normal'), sampleNow).work?.id;

it('[U9] takes the guides of that service', () => {
  expect(cellFacts(pageWith([]), kim, undefined, sampleNow).guides).toHaveLength(1);
  expect(cellFacts(pageWith([]), { ...kim, serviceId: 'eau' }, undefined, sampleNow).guides).toEqual([]);
});

it('[U9] of announced work, what runs; else what comes first; never what concerns others or is over', () => {
  const soon = work('soon', { startsAt: sampleNow + minuteMs });
  expect(next(work('later', {}), soon)).toBe('soon');
  expect(next(soon, work('running', { status: 'running', startsAt: sampleNow - hourMs }))).toBe('running');
  expect(
    next(work('missed', { startsAt: sampleNow - minuteMs }), work('off', { status: 'cancelled' })),
  ).toBeUndefined();
  expect(next(work('others', { affected: { insurerIds: ['ikk-saale'], serviceIds: 'all' } }))).toBeUndefined();
  expect(next(work('other service', { affected: { insurerIds: 'all', serviceIds: ['eau'] } }))).toBeUndefined();
});
