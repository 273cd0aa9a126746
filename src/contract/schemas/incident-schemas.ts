import * as v from 'valibot';
import { schemaFor } from '../schema-for.ts';
import type {
  WireChange,
  WireClaim,
  WireEta,
  WireFormerText,
  WireIncident,
  WireIncidentAnswer,
  WireIncidents,
  WirePair,
  WireScope,
  WireUpdate,
} from '../wire-types.ts';
import { answerEntries, field, idSchema, instantSchema, listSchema, ordinalSchema } from './scalars.ts';

export const scopeSchema = schemaFor<WireScope>()(v.object({ insurers: field, services: field }));

export const pairSchema = schemaFor<WirePair>()(v.object({ availability: field, mode: field }));

export const claimSchema = schemaFor<WireClaim>()(v.object({ text: field, at: instantSchema, saidBy: field }));

export const etaSchema = schemaFor<WireEta>()(
  v.object({
    earliest: instantSchema,
    latest: instantSchema,
    statedAt: instantSchema,
    revision: v.pipe(ordinalSchema, v.minValue(1)),
  }),
);

export const changeSchema = schemaFor<WireChange>()(v.object({ scope: field, to: pairSchema }));

export const formerTextSchema = schemaFor<WireFormerText>()(v.object({ text: field, replacedAt: instantSchema }));

/** Number and times carry an update; without them it cannot be placed in the story. */
export const updateSchema = schemaFor<WireUpdate>()(
  v.object({
    number: ordinalSchema,
    at: instantSchema,
    publishedAt: instantSchema,
    knownAt: instantSchema,
    editedAt: field,
    lifecycle: field,
    text: field,
    formerTexts: field,
    changes: field,
    eta: field,
    nextUpdateDue: field,
    source: field,
    staffNote: v.optional(v.unknown(), null),
  }),
);

export const incidentSchema = schemaFor<WireIncident>()(
  v.object({
    id: idSchema,
    title: field,
    kind: field,
    lifecycle: field,
    startedAt: instantSchema,
    detectedAt: field,
    resolvedAt: field,
    affected: field,
    known: v.object({ confirmed: listSchema, open: listSchema, excluded: listSchema }),
    updates: listSchema,
    staff: v.optional(v.unknown(), null),
  }),
);

export const incidentStaffSchema = schemaFor<NonNullable<WireIncident['staff']>>()(
  v.object({ internalTitle: field, forensicStage: field, notes: field }),
);

export const incidentsSchema = schemaFor<WireIncidents>()(v.object({ ...answerEntries, incidents: listSchema }));

export const incidentAnswerSchema = schemaFor<WireIncidentAnswer>()(
  v.object({ ...answerEntries, incident: v.unknown() }),
);
