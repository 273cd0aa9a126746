import { decodeIncident } from '#contract/codec/incident-codec.ts';
import { incidentAsKnown } from '#domain/as-known.ts';
import type { Audience } from '#domain/audience.ts';
import type { Incident } from '#domain/incident.ts';
import { minuteMs, type Instant } from '#domain/instant.ts';
import type { Client } from './client.ts';
import { decodedQuery } from './decoded-query.ts';
import { NotYetTold } from './query-failure.ts';

/** One incident with all its updates. */
export function incidentQuery(client: Client, audience: Audience, id: string) {
  return decodedQuery({
    client,
    audience,
    path: `incidents/${encodeURIComponent(id)}`,
    key: ['incidents', id],
    decode: decodeIncident,
    staleMs: minuteMs,
    asKnown: (answer, at) => ({ ...answer, incident: toldBy(answer.incident, at) }),
  });
}

/** Before its first word there was no such incident to anybody. */
function toldBy(incident: Incident, at: Instant): Incident {
  const known = incidentAsKnown(incident, at);
  if (known === null) throw new NotYetTold();
  return known;
}
