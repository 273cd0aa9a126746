import { queryOptions } from '@tanstack/react-query';
import { decodeCatalog } from '#contract/codec/catalog-codec.ts';
import type { Audience } from '#domain/audience.ts';
import type { Catalog } from '#domain/catalog.ts';
import { minuteMs } from '#domain/instant.ts';
import type { Client } from './client.ts';
import { fetchDecoded } from './fetch-decoded.ts';
import { queryDefaults } from './query-defaults.ts';
import type { QueryFailure } from './query-failure.ts';

/** What must be on the board. Changes are announced by a notice on the stream. */
export function catalogQuery(client: Client, audience: Audience) {
  return queryOptions<Catalog, QueryFailure>({
    ...queryDefaults,
    queryKey: ['api', audience, 'catalog'],
    queryFn: ({ signal }) =>
      fetchDecoded(client, `${audience}/catalog`, (body) => decodeCatalog(body, audience), signal),
    staleTime: 10 * minuteMs,
    gcTime: Infinity,
  });
}
