import { decodeCatalog } from '#contract/codec/catalog-codec.ts';
import type { Audience } from '#domain/audience.ts';
import { minuteMs } from '#domain/instant.ts';
import type { Client } from './client.ts';
import { decodedQuery } from './decoded-query.ts';

/** What must be on the board, and what it is called. */
export function catalogQuery(client: Client, audience: Audience) {
  return decodedQuery({
    client,
    audience,
    path: 'catalog',
    key: ['catalog'],
    decode: decodeCatalog,
    staleMs: 10 * minuteMs,
  });
}
