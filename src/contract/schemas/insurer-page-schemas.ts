import * as v from 'valibot';
import { schemaFor } from '../schema-for.ts';
import type {
  WireDays,
  WireFormerReturns,
  WireInsurerPage,
  WireInsurerService,
  WireOwnWays,
  WirePaymentRuns,
  WireUsedCell,
} from '../wire-types.ts';
import { daySchema } from './day-schema.ts';
import { answerEntries, field, idSchema, instantSchema, listSchema, ordinalSchema } from './scalars.ts';

export const cellSchema = schemaFor<WireUsedCell>()(
  v.object({
    applicable: v.literal(true),
    availability: field,
    mode: field,
    since: v.nullable(instantSchema),
    observedAt: v.nullable(instantSchema),
    incident: v.nullable(idSchema),
  }),
);

export const notApplicableSchema = v.object({ applicable: v.literal(false) });

export const insurerServiceSchema = schemaFor<WireInsurerService>()(
  v.object({ service: idSchema, code: field, name: field, purpose: field, cell: field, guides: field }),
);

export const serviceDaysSchema = schemaFor<WireDays['services'][number]>()(
  v.object({ service: idSchema, worst: v.string(), lostSeconds: listSchema, unknownSeconds: listSchema }),
);

export const paymentRunsSchema = schemaFor<WirePaymentRuns>()(
  v.object({ lastRunAt: field, nextRunAt: field, source: field }),
);

export const ownWaysSchema = schemaFor<WireOwnWays>()(v.object({ app: field, offices: field }));
export const ownAppSchema = schemaFor<NonNullable<WireOwnWays['app']>>()(
  v.object({ callers: field, name: field, web: field }),
);
export const officeSchema = schemaFor<WireOwnWays['offices'][number]>()(
  v.object({ callers: field, address: field, hours: field }),
);

export const formerReturnsSchema = schemaFor<WireFormerReturns>()(v.object({ incident: idSchema, etas: field }));

export const insurerPageSchema = schemaFor<WireInsurerPage>()(
  v.object({
    ...answerEntries,
    epoch: ordinalSchema,
    seq: ordinalSchema,
    asOf: instantSchema,
    insurer: v.unknown(),
    services: listSchema,
    payments: field,
    ways: field,
    formerReturns: field,
    days: v.object({
      first: daySchema,
      count: v.pipe(ordinalSchema, v.maxValue(1_000)),
      pairs: v.record(v.string(), v.unknown()),
      services: listSchema,
    }),
    incidents: listSchema,
    plannedWork: listSchema,
    redoWindows: listSchema,
  }),
);
