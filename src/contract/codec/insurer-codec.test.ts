import { expect, it } from 'vitest';
import { absentCell } from '#domain/cell.ts';
import { hourMs } from '#domain/instant.ts';
import { pairOf } from '#domain/pair.ts';
import { noon, operational, outage, put, sent } from '../testing/samples.ts';
import {
  sampleIncident,
  sampleInsurer,
  samplePlannedWork,
  sampleRedoWindow,
  sampleService,
} from '../testing/stories.ts';
import { decodeInsurer, encodeInsurer, type InsurerPage } from './insurer-codec.ts';

const ok = pairOf('operational', 'normal');
const page: InsurerPage = {
  position: { epoch: 3, seq: 47 },
  asOf: noon,
  insurer: sampleInsurer('k1'),
  services: [outage, operational, null].map((slot, index) => {
    const { id, code, name, purpose, guides } = sampleService(`s${index}`);
    return { id, code, name, purpose, slot, guides };
  }),
  payments: { lastRunAt: noon, nextRunAt: null, source: { kind: 'reconstructed' } },
  ways: {
    app: { callers: 'insured', name: 'App s0', web: 'https://s0.example/app' },
    offices: [{ callers: 'insured', address: 'Musterstraße 1, 00100 Musterstadt', hours: null }],
  },
  formerReturns: [
    { incidentId: 'i1', etas: [{ earliest: noon, latest: noon + 1_000, statedAt: noon - 1_000, revision: 1 }] },
  ],
  days: {
    first: '2023-05-07',
    count: 3,
    byService: ['s0', 's1'].map((serviceId) => ({
      serviceId,
      days: [0, hourMs, 0].map((lostMs) => ({ worst: ok, lostMs, unknownMs: 0 })),
    })),
  },
  incidents: [sampleIncident('i1')],
  plannedWork: [samplePlannedWork],
  redoWindows: [sampleRedoWindow],
};

function read(bend: (body: unknown) => void) {
  const body = sent(encodeInsurer(page, { audience: 'staff', generatedAt: noon }));
  bend(body);
  const decoded = decodeInsurer(body, 'staff');
  if (!decoded.ok) throw new Error(decoded.refusal);
  return { page: decoded.value.page, flaws: decoded.flaws };
}

it.each<[string, (body: unknown) => void]>([
  ['a bare word', (body) => put(body, 'services.1.cell', 'operational')],
  ['neither used nor unused', (body) => put(body, 'services.1.cell.applicable', 'yes')],
  ['a time of the wrong type', (body) => put(body, 'services.1.cell.since', 5)],
  ['a late mark without a time', (body) => put(body, 'services.1.cell.observedAt', 'gestern')],
  ['nothing', (body) => put(body, 'services.1.cell', null)],
])('[K7] a cell that cannot be read is unknown, its neighbours stand: %s', (_, bend) => {
  const { page: bent, flaws } = read(bend);
  expect(bent.services.map((service) => service.slot)).toEqual([outage, absentCell, null]);
  expect(flaws).toHaveLength(1);
});

it('[K10] of two services under one id neither is believed', () => {
  const { page: bent } = read((body) => put(body, 'services.1.service', 's0'));
  expect(bent.services.map(({ id, slot }) => [id, slot])).toEqual([
    ['s0', absentCell],
    ['s2', null],
  ]);
});

it.each<[string, (body: unknown) => void]>([
  ['a day too few', (body) => put(body, 'days.services.0.worst', 'aa')],
  ['a letter without an entry', (body) => put(body, 'days.services.0.worst', 'aaZ')],
  ['a day beyond the last', (body) => put(body, 'days.services.0.lostSeconds.0', [3, 5])],
  ['more than a day', (body) => put(body, 'days.services.0.lostSeconds.0', [1, 90_001])],
  ['less than nothing', (body) => put(body, 'days.services.0.unknownSeconds.0', [1, -1])],
])('[K35] days that cannot be read are left out rather than drawn wrong: %s', (_, bend) => {
  const { page: bent, flaws } = read(bend);
  expect(bent.days.byService).toEqual(page.days.byService.slice(1));
  expect(flaws).toHaveLength(1);
});

it('[K10] of two strips of days under one id neither is believed', () => {
  const { page: bent } = read((body) => put(body, 'days.services.1.service', 's0'));
  expect(bent.days.byService).toHaveLength(1);
  expect(bent.days.byService[0]?.days.map((day) => day.worst)).toEqual([null, null, null]);
});

it('[K25] a page that does not say whose it is is refused', () => {
  const body = sent(encodeInsurer(page, { audience: 'staff', generatedAt: noon }));
  put(body, 'insurer.id', '');
  expect(decodeInsurer(body, 'staff')).toEqual({ ok: false, refusal: 'it cannot be told whose page this is' });
});

const former = {
  earliest: '2023-04-26T02:00:00Z',
  latest: '2023-04-26T06:00:00Z',
  statedAt: '2023-04-25T16:00:00Z',
  revision: 1,
};

it.each<[string, unknown, Partial<NonNullable<InsurerPage['payments']>> | null, number]>([
  [
    'a time without an offset',
    { lastRunAt: '2023-05-08T11:40:00', nextRunAt: null, source: { kind: 'measured' } },
    { lastRunAt: null, nextRunAt: null },
    1,
  ],
  ['a bare word', 'gestern', null, 1],
  ['nothing', null, null, 0],
  ['a server that does not tell', undefined, null, 0],
])('[K44] payment runs that cannot be read are not known: %s', (_, sent, known, count) => {
  const { page: bent, flaws } = read((body) => put(body, 'payments', sent));
  expect(bent.payments).toEqual(known === null ? null : expect.objectContaining(known));
  expect(flaws).toHaveLength(count);
});

it.each<[string, unknown, InsurerPage['ways'], number]>([
  ['a bare word', 'gestern', { app: null, offices: [] }, 1],
  ['a server that does not tell', undefined, { app: null, offices: [] }, 0],
  [
    'an office of nobody and one without an address',
    {
      app: { callers: 'neighbours', name: 'App', web: null },
      offices: [
        { callers: 'neighbours', address: 'Weg 1', hours: null },
        { callers: 'everyone', address: 7, hours: null },
        { callers: 'everyone', address: 'Weg 2', hours: null },
      ],
    },
    { app: null, offices: [{ callers: 'everyone', address: 'Weg 2', hours: null }] },
    6,
  ],
])('[Y20] ways in that cannot be read cost themselves alone: %s', (_, sent, known, count) => {
  const { page: bent, flaws } = read((body) => put(body, 'ways', sent));
  expect(bent.ways).toEqual(known);
  expect(flaws).toHaveLength(count);
});

it.each<[string, unknown, number, number]>([
  ['a server that does not tell', undefined, 0, 0],
  ['one that ends before it begins', [{ incident: 'i1', etas: [{ ...former, latest: '2020-01-01T00:00:00Z' }] }], 0, 2],
  ['one of them', [{ incident: 'i1', etas: [former, 'bald'] }], 1, 2],
])('[Y20] earlier forecasts that cannot be read are left out: %s', (_, sent, known, count) => {
  const { page: bent, flaws } = read((body) => put(body, 'formerReturns', sent));
  expect(bent.formerReturns.flatMap(({ etas }) => etas)).toHaveLength(known);
  expect(flaws).toHaveLength(count);
});
