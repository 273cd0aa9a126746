import { expect, it } from 'vitest';
import { emptyMeasure } from '#domain/availability.ts';
import { hourMs } from '#domain/instant.ts';
import { pairOf } from '#domain/pair.ts';
import { at, noon, put, sent } from '../testing/samples.ts';
import { words } from '../testing/stories.ts';
import { decodeAvailability, encodeAvailability, type AvailabilityReport } from './availability-codec.ts';

const full = {
  ...emptyMeasure,
  totalMs: hourMs,
  knownMs: hourMs,
  strictMs: hourMs,
  usableMs: hourMs,
  operationalMs: hourMs,
};
const report: AvailabilityReport = {
  window: { from: noon, to: noon + hourMs },
  asOf: noon,
  insurerId: null,
  definition: words('Streng und nutzbar'),
  excludesMaintenance: false,
  days: [{ day: '2023-05-09', from: noon, to: noon + hourMs }],
  services: ['s0', 's1'].map((id) => ({
    id,
    mainTime: 'kim',
    days: [{ main: full, side: emptyMeasure, worst: pairOf('operational', 'normal') }],
  })),
};

function bent(bend: (body: unknown) => void) {
  const body = sent(encodeAvailability(report, { audience: 'public', generatedAt: noon }));
  bend(body);
  return decodeAvailability(body, 'public');
}

it.each<[string, string, unknown]>([
  ['a sum that is wrong', 'strictMs', 1],
  ['more than there is', 'knownMs', 2 * hourMs],
  ['negative', 'outageMs', -1],
  ['a fraction', 'degradedMs', 0.5],
  ['a text', 'usableMs', '3600000'],
  ['nothing', 'unknownMs', null],
])('[K34] figures that do not add up are not quoted, nothing is known of that day: %s', (_, figure, value) => {
  const decoded = bent((body) => put(body, `services.0.main.${figure}.0`, value));
  const unknown = { ...emptyMeasure, totalMs: hourMs, unknownMs: hourMs };
  expect(decoded).toMatchObject({ ok: true, value: { report: { services: [{ days: [{ main: unknown }] }, {}] } } });
  expect(decoded.ok && decoded.value.report.services[1]).toEqual(report.services[1]);
  expect(decoded.ok && decoded.flaws).toHaveLength(1);
});

it.each<[string, (body: unknown) => void]>([
  ['columns that do not line up', (body) => put(body, 'services.0.worst', 'aa')],
  ['an unknown main time', (body) => put(body, 'services.0.mainTime', 'night')],
  ['no id', (body) => put(body, 'services.0.service', '')],
])('[K34] the figures of a service that cannot be read are left out: %s', (_, bend) => {
  const decoded = bent(bend);
  expect(decoded.ok && decoded.value.report.services).toEqual([report.services[1]]);
});

it('[K34] figures by another measure than the one we know are refused', () => {
  expect(bent((body) => put(body, 'definition.weighting', 'insuredPeople')).ok).toBe(false);
  expect(bent((body) => put(body, 'bucket', 'week')).ok).toBe(false);
});

it('the public reads the same figures as staff', () => {
  const staff = encodeAvailability(report, { audience: 'staff', generatedAt: noon });
  expect(
    at(
      bent(() => {}),
      'value.report',
    ),
  ).toEqual(at(decodeAvailability(sent(staff), 'staff'), 'value.report'));
});
