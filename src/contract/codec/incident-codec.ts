import type { Audience } from '#domain/audience.ts';
import type { Incident } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import { accepted, refused, type Decoded } from '../decoded.ts';
import { createFlawList } from '../flaw-list.ts';
import { encodeInstant } from '../instant-codec.ts';
import { openAnswer } from '../open-answer.ts';
import { bySchema } from '../open-record.ts';
import { incidentAnswerSchema, incidentsSchema } from '../schemas/incident-schemas.ts';
import type { WireIncidentAnswer, WireIncidents } from '../wire-types.ts';
import type { AnswerMeta } from './answer-meta.ts';
import { encodeIncidentRecord, readIncidentRecord } from './incident-record-codec.ts';
import { readList, settleTwins } from './reading.ts';

export function encodeIncidents(incidents: readonly Incident[], meta: AnswerMeta): WireIncidents {
  return {
    schema: 'incidents/1',
    audience: meta.audience,
    generatedAt: encodeInstant(meta.generatedAt),
    incidents: incidents.map((incident) => encodeIncidentRecord(incident, meta.audience)),
  };
}

/** An incident that does not hold together is left out and is a flaw; the others stand. */
export function decodeIncidents(
  body: unknown,
  audience: Audience,
): Decoded<{ incidents: readonly Incident[]; generatedAt: Instant }> {
  const answer = openAnswer(bySchema(incidentsSchema), 'incidents/1', body, audience);
  if (!answer.ok) return answer;
  const flaws = createFlawList();
  const read = (entry: unknown, path: string) => readIncidentRecord(entry, audience, path, flaws);
  const list = readList(answer.value.incidents, 'incidents', flaws, read);
  const incidents = settleTwins(list, 'incidents', flaws, () => null);
  return accepted({ incidents, generatedAt: answer.value.generatedAt }, flaws.all());
}

export function encodeIncident(incident: Incident, meta: AnswerMeta): WireIncidentAnswer {
  return {
    schema: 'incident/1',
    audience: meta.audience,
    generatedAt: encodeInstant(meta.generatedAt),
    incident: encodeIncidentRecord(incident, meta.audience),
  };
}

export function decodeIncident(
  body: unknown,
  audience: Audience,
): Decoded<{ incident: Incident; generatedAt: Instant }> {
  const answer = openAnswer(bySchema(incidentAnswerSchema), 'incident/1', body, audience);
  if (!answer.ok) return answer;
  const flaws = createFlawList();
  const incident = readIncidentRecord(answer.value.incident, audience, 'incident', flaws);
  if (incident === null) return refused('an incident that does not hold together');
  return accepted({ incident, generatedAt: answer.value.generatedAt }, flaws.all());
}
