import { decodePlannedWork } from '#contract/codec/planned-work-codec.ts';
import { plannedWorkAsKnown } from '#domain/as-known.ts';
import type { Audience } from '#domain/audience.ts';
import { minuteMs } from '#domain/instant.ts';
import type { Client } from './client.ts';
import { decodedQuery } from './decoded-query.ts';

/** Maintenance, switchbacks and shutdowns that have been announced. */
export function plannedWorkQuery(client: Client, audience: Audience) {
  return decodedQuery({
    client,
    audience,
    path: 'planned-work',
    key: ['plannedWork'],
    decode: decodePlannedWork,
    staleMs: minuteMs,
    asKnown: (answer, at) => ({ ...answer, plannedWork: plannedWorkAsKnown(answer.plannedWork, at) }),
  });
}
