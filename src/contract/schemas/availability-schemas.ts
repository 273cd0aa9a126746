import * as v from 'valibot';
import { schemaFor } from '../schema-for.ts';
import type { WireAvailability, WireMeasures, WireServiceAvailability } from '../wire-types.ts';
import { daySchema } from './day-schema.ts';
import { answerEntries, field, idSchema, instantSchema, listSchema } from './scalars.ts';

export const measuresSchema = schemaFor<WireMeasures>()(
  v.object({
    totalMs: listSchema,
    knownMs: listSchema,
    unknownMs: listSchema,
    excludedMs: listSchema,
    strictMs: listSchema,
    usableMs: listSchema,
    operationalMs: listSchema,
    degradedMs: listSchema,
    fallbackMs: listSchema,
    controlledMs: listSchema,
    maintenanceMs: listSchema,
    outageMs: listSchema,
  }),
);
export type Measures = v.InferOutput<typeof measuresSchema>;

export const serviceAvailabilitySchema = schemaFor<WireServiceAvailability>()(
  v.object({ service: idSchema, mainTime: v.string(), main: measuresSchema, side: measuresSchema, worst: v.string() }),
);

export const availabilitySchema = schemaFor<WireAvailability>()(
  v.object({
    ...answerEntries,
    asOf: instantSchema,
    from: instantSchema,
    to: instantSchema,
    bucket: v.literal('day'),
    insurer: v.nullable(idSchema),
    definition: v.object({ text: field, weighting: v.literal('cellTime'), excludesMaintenance: v.boolean() }),
    days: v.array(v.object({ day: daySchema, from: instantSchema, to: instantSchema })),
    pairs: v.record(v.string(), v.unknown()),
    services: listSchema,
  }),
);
