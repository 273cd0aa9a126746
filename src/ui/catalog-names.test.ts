import { expect, it } from 'vitest';
import { insurerNameOf, serviceCodeOf, serviceNameOf } from './catalog-names.ts';
import { sampleCatalog } from './testing/sample-board.ts';

it('[U24] names that cannot be read, and records that are missing, give way to ids', () => {
  expect(insurerNameOf(sampleCatalog, 'bkk-nord')).toBe('BKK Nordlicht');
  expect(insurerNameOf(sampleCatalog, 'nobody')).toBe('nobody');
  const nameless = {
    ...sampleCatalog,
    insurers: sampleCatalog.insurers.map((insurer) => ({ ...insurer, name: ' \u200b ' })),
    services: sampleCatalog.services.map((service) => ({ ...service, code: '', name: { ...service.name, de: '…' } })),
  };
  expect(insurerNameOf(nameless, 'bkk-nord')).toContain('(bkk-nord)');
  expect(serviceNameOf(nameless, 'kim', 'de')).toBe('kim');
  expect(serviceCodeOf(nameless, 'kim')).toBe('kim');
  expect([serviceCodeOf(sampleCatalog, 'kim'), serviceNameOf(sampleCatalog, 'kim', 'en')]).toEqual([
    'KIM',
    'KIM-Nachrichten',
  ]);
});
