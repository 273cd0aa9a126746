import { decodeIncidents } from '#contract/codec/incident-codec.ts';
import { incidentsAsKnown } from '#domain/as-known.ts';
import type { Audience } from '#domain/audience.ts';
import { minuteMs } from '#domain/instant.ts';
import type { Client } from './client.ts';
import { decodedQuery } from './decoded-query.ts';

/** What people say about what happened, all incidents. */
export function incidentsQuery(client: Client, audience: Audience) {
  return decodedQuery({
    client,
    audience,
    path: 'incidents',
    key: ['incidents'],
    decode: decodeIncidents,
    staleMs: minuteMs,
    asKnown: (answer, at) => ({ ...answer, incidents: incidentsAsKnown(answer.incidents, at) }),
  });
}
