import { decodeInsurer } from '#contract/codec/insurer-codec.ts';
import type { Audience } from '#domain/audience.ts';
import { minuteMs } from '#domain/instant.ts';
import type { Client } from './client.ts';
import { decodedQuery } from './decoded-query.ts';

/** Everything one insurer's page needs, in one answer. */
export function insurerQuery(client: Client, audience: Audience, id: string) {
  return decodedQuery({
    client,
    audience,
    path: `insurers/${encodeURIComponent(id)}`,
    key: ['insurers', id],
    decode: decodeInsurer,
    staleMs: minuteMs,
  });
}
