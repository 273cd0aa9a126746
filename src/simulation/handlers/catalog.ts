import { audiences } from '#domain/audience.ts';
import { encodeCatalog } from '#contract/codec/catalog-codec.ts';
import type { Resource } from './resource.ts';

/** What there is: insurers, services, platforms. The same for a whole run. */
export const catalogResource: Resource = {
  name: 'catalog',
  audiences,
  path: '/catalog',
  parameters: [],
  changes: 'none',
  caching: 'revalidated',
  read: ({ run, audience }) => ({ json: encodeCatalog(run.world.catalog, audience) }),
};
