import * as v from 'valibot';
import { schemaFor } from '../schema-for.ts';
import type { WirePlannedWork, WirePlannedWorkItem, WireRedoWindow, WireRedoWindows } from '../wire-types.ts';
import { pairSchema } from './incident-schemas.ts';
import { answerEntries, field, idSchema, instantSchema, listSchema, ordinalSchema } from './scalars.ts';

export const plannedWorkItemSchema = schemaFor<WirePlannedWorkItem>()(
  v.object({
    id: idSchema,
    sequence: ordinalSchema,
    kind: field,
    status: field,
    knownAt: instantSchema,
    startsAt: instantSchema,
    endsAt: instantSchema,
    maxInterruptionSeconds: field,
    expected: pairSchema,
    affected: field,
    text: field,
    source: field,
    staffNote: v.optional(v.unknown(), null),
  }),
);

export const plannedWorkSchema = schemaFor<WirePlannedWork>()(v.object({ ...answerEntries, plannedWork: listSchema }));

export const redoWindowSchema = schemaFor<WireRedoWindow>()(
  v.object({
    id: idSchema,
    service: idSchema,
    insurers: field,
    from: instantSchema,
    to: instantSchema,
    knownAt: instantSchema,
    transaction: field,
    actions: v.object({ insured: field, practice: field, employer: field }),
    deadline: field,
    status: field,
    source: field,
  }),
);

export const redoWindowsSchema = schemaFor<WireRedoWindows>()(v.object({ ...answerEntries, redoWindows: listSchema }));
