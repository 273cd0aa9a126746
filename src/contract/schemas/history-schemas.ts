import * as v from 'valibot';
import { schemaFor } from '../schema-for.ts';
import type { WireGap, WireHistory, WireTransitionColumns } from '../wire-types.ts';
import { schemaOf } from '../open-record.ts';
import { columnsShape } from '../shapes/board-shapes.ts';
import { answerEntries, field, instantSchema, listSchema, ordinalSchema } from './scalars.ts';

export const transitionColumnsSchema = schemaFor<WireTransitionColumns>()(
  v.object({
    insurers: listSchema,
    services: listSchema,
    pairs: v.record(v.string(), v.unknown()),
    incidents: listSchema,
    provenances: listSchema,
    base: v.object({ seq: ordinalSchema, knownAt: instantSchema }),
    seq: listSchema,
    knownAt: listSchema,
    at: listSchema,
    insurer: listSchema,
    service: listSchema,
    to: v.string(),
    incident: v.string(),
    provenance: v.string(),
    observedAt: listSchema,
  }),
);
export type TransitionColumns = v.InferOutput<typeof transitionColumnsSchema>;

export const gapSchema = schemaFor<WireGap>()(
  v.object({ from: instantSchema, to: instantSchema, insurers: field, services: field }),
);

export const historySchema = schemaFor<WireHistory>()(
  v.object({
    ...answerEntries,
    from: instantSchema,
    to: instantSchema,
    base: schemaOf(columnsShape),
    transitions: transitionColumnsSchema,
    gaps: listSchema,
  }),
);
