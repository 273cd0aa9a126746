import { expect, it } from 'vitest';
import { cut, put, sent } from '../testing/samples.ts';
import { sampleCatalog, sampleInsurer, sampleService } from '../testing/stories.ts';
import { decodeCatalog, encodeCatalog } from './catalog-codec.ts';

function read(bend: (body: unknown) => void) {
  const body = sent(encodeCatalog(sampleCatalog(30, 12), 'staff'));
  bend(body);
  const decoded = decodeCatalog(body, 'staff');
  if (!decoded.ok) throw new Error(decoded.refusal);
  return { ...decoded.value, flaws: decoded.flaws };
}

it('[K25] an insurer that must be on the board stays, however poor its record', () => {
  const { insurers, flaws } = read((body) => put(body, 'insurers.7', { id: 'k7' }));
  expect(insurers).toHaveLength(30);
  expect(insurers[7]).toMatchObject({ id: 'k7', name: 'k7', shortName: 'k7', kind: 'other', insuredCount: 0 });
  expect(flaws.map((flaw) => flaw.path)).toContain('insurers[7].name');
});

it('[K25] a service that must be on the board stays, however poor its record', () => {
  const { services } = read((body) => put(body, 'services.3', { id: 's3' }));
  expect(services[3]).toMatchObject({ id: 's3', code: 's3', guides: [], target: null });
});

it('[K10] of two insurers under one id neither is believed: what is left has the id for a name', () => {
  const { insurers, flaws } = read((body) => put(body, 'insurers.9.id', 'k2'));
  expect(insurers).toHaveLength(29);
  expect(insurers[2]).toMatchObject({ id: 'k2', name: 'k2', insuredCount: 0, contacts: [], staff: null });
  expect(flaws).toEqual([{ path: 'insurers', problem: 'id used 2 times: k2' }]);
});

it('[K10] of two services under one id neither is believed', () => {
  const { services } = read((body) => put(body, 'services.9.id', 's2'));
  expect(services[2]).toMatchObject({ id: 's2', name: { de: 's2' }, guides: [] });
});

it.each(['insurers', 'services'])(
  '[K8] a list of %s in which more than 5 %% have no id is refused: it would hide what is missing',
  (list) => {
    const body = sent(encodeCatalog(sampleCatalog(30, 12), 'staff'));
    put(body, `${list}.0.id`, 5);
    if (list === 'insurers') put(body, 'insurers.1', null);
    expect(decodeCatalog(body, 'staff').ok).toBe(false);
  },
);

it('[K26] what is longer than its cap is cut, and the cut is a flaw; a pair of surrogates is never halved', () => {
  const { insurers, services, flaws } = read((body) => {
    put(body, 'insurers.0.name', `${'x'.repeat(199)}😀${'y'.repeat(9_000)}`);
    put(body, 'services.0.purpose.de', 'z'.repeat(10_000));
    put(body, 'insurers.1.wallCode', 'NORDLICHT');
  });
  expect(insurers[0]?.name).toBe('x'.repeat(199));
  expect(services[0]?.purpose.de).toHaveLength(4_000);
  expect(insurers[1]?.wallCode).toBe('NORDLI');
  expect(flaws).toHaveLength(3);
});

it('[K27] a text that cannot be read costs nothing but itself', () => {
  const { services, flaws } = read((body) => {
    put(body, 'services.0.name', 'a bare word');
    put(body, 'services.1.name.en', 5);
    cut(body, 'services.2.name.simple');
  });
  expect(services[0]).toEqual({ ...sampleService('s0'), name: { de: '', en: null, simple: null } });
  expect(services[1]).toEqual(sampleService('s1'));
  expect(services[2]).toEqual(sampleService('s2'));
  expect(flaws.map((flaw) => flaw.path)).toEqual(['services[0].name', 'services[1].name.en']);
});

it('[K28] internal fields in an answer for the public are not read', () => {
  const body = { ...encodeCatalog(sampleCatalog(3, 1), 'staff'), audience: 'public' };
  const decoded = decodeCatalog(sent(body), 'public');
  expect(decoded.ok && decoded.value.insurers[0]).toEqual({ ...sampleInsurer('k0'), staff: null });
});

it('[K29] advice, contacts and targets that cannot be read as a whole are left out', () => {
  const { services, insurers } = read((body) => {
    put(body, 'services.0.guides.0.readerGroup', 'pharmacy');
    put(body, 'services.1.guides.0.kind', 'telepathy');
    put(body, 'services.2.target.mainPercent', 120);
    put(body, 'insurers.0.contacts.0.callers', 'pharmacy');
  });
  expect(services[0]?.guides).toEqual([]);
  expect(services[1]?.guides).toEqual([]);
  expect(services[2]?.target).toBeNull();
  expect(insurers[0]?.contacts).toEqual([]);
});
