import { expect, it } from 'vitest';
import { byImportance } from './by-importance.ts';
import type { FallbackGuide } from './catalog.ts';
import { guidesFor } from './guides-for.ts';
import { sampleCatalog, sampleInsurer } from './testing/sample.ts';

const guide = (readerGroup: FallbackGuide['readerGroup'], de: string): FallbackGuide => ({
  readerGroup,
  kind: 'paper',
  steps: [{ de, en: null, simple: null }],
  isIndependent: true,
});

it('[Y4] an insurer that has its own way replaces the service’s, for that group of readers alone', () => {
  const [service] = sampleCatalog(1, 1).services;
  if (service === undefined) throw new Error('no service');
  const usual = { ...service, guides: [guide('insured', 'usual'), guide('practice', 'usual')] };
  const insurer = {
    ...sampleInsurer('k0', 1),
    guideOverrides: [{ serviceId: service.id, guide: guide('insured', 'own') }],
  };
  expect(guidesFor(insurer, usual, 'insured')).toEqual([guide('insured', 'own')]);
  expect(guidesFor(insurer, usual, 'practice')).toEqual([guide('practice', 'usual')]);
  expect(guidesFor(insurer, usual, 'employer')).toEqual([]);
});

it('[Y5] money stands first, then the published order of restoration', () => {
  const services = sampleCatalog(1, 4).services.map((service, index) => ({
    ...service,
    family: index === 3 ? ('money' as const) : ('contact' as const),
    restorationRank: [2, 1, 3, 4][index] ?? 0,
  }));
  expect(byImportance(services).map(({ id }) => id)).toEqual(['s3', 's1', 's0', 's2']);
});
