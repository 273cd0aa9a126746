import { decodeIncident } from '#contract/codec/incident-codec.ts';
import type { Audience } from '#domain/audience.ts';
import { minuteMs } from '#domain/instant.ts';
import type { Client } from './client.ts';
import { decodedQuery } from './decoded-query.ts';

/** One incident with all its updates. */
export function incidentQuery(client: Client, audience: Audience, id: string) {
  return decodedQuery({
    client,
    audience,
    path: `incidents/${encodeURIComponent(id)}`,
    key: ['incidents', id],
    decode: decodeIncident,
    staleMs: minuteMs,
  });
}
