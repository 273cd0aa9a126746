import fc from 'fast-check';
import {
  fallbackKinds,
  insurerKinds,
  mainTimes,
  platformKinds,
  readerGroups,
  serviceFamilies,
  type Catalog,
  type FallbackGuide,
  type Insurer,
  type Service,
} from '#domain/catalog.ts';
import { anyId, anyIds, anyText, anyWords, few, fewRecords, record } from './value-arbitraries.ts';

export const anyGuide: fc.Arbitrary<FallbackGuide> = record({
  readerGroup: fc.constantFrom(...readerGroups),
  kind: fc.constantFrom(...fallbackKinds),
  steps: few(anyText),
  isIndependent: fc.boolean(),
});

export const anyInsurer: fc.Arbitrary<Insurer> = record({
  id: anyId,
  name: anyWords,
  shortName: anyWords,
  wallCode: fc.string({ maxLength: 6 }),
  formerNames: few(anyWords),
  kind: fc.constantFrom(...insurerKinds),
  platformIds: anyIds(3),
  insuredCount: fc.nat(),
  contacts: few(
    record({
      callers: fc.constantFrom(...readerGroups, 'everyone' as const),
      phone: fc.option(anyWords),
      mail: fc.option(anyWords),
      web: fc.option(anyWords),
      hours: fc.option(anyText),
    }),
  ),
  guideOverrides: few(record({ serviceId: anyId, guide: anyGuide })),
  staff: fc.option(record({ environment: anyWords, contactPerson: anyWords })),
});

const anyService: fc.Arbitrary<Service> = record({
  id: anyId,
  code: anyWords,
  name: anyText,
  purpose: anyText,
  family: fc.constantFrom(...serviceFamilies),
  functions: few(record({ id: anyId, name: anyText, isCritical: fc.boolean() })),
  dependsOn: anyIds(2),
  restorationRank: fc.nat(20),
  restorationReason: anyText,
  expectedIntervalSeconds: fc.nat(3_600),
  guides: few(anyGuide),
  target: fc.option(
    record({
      mainPercent: fc.constantFrom(0, 99.8, 100),
      sidePercent: fc.constantFrom(98, 99.5),
      mainTime: fc.constantFrom(...mainTimes),
      source: anyWords,
    }),
  ),
});

export const anyCatalog: fc.Arbitrary<Catalog> = record({
  provider: record({ id: anyId, name: anyWords, web: fc.option(anyWords) }),
  insurers: fewRecords(anyInsurer),
  services: fewRecords(anyService),
  platforms: fewRecords(
    record({
      id: anyId,
      name: anyText,
      kind: fc.constantFrom(...platformKinds),
      dependsOn: anyIds(2),
      serviceIds: anyIds(2),
    }),
  ),
});
