import * as v from 'valibot';
import { clockSchema } from './clock-schema.ts';
import { schemaFor } from '../schema-for.ts';
import type { WirePointer } from '../wire-types.ts';
import { answerEntries, instantSchema, ordinalSchema } from './scalars.ts';

export const pointerSchema = schemaFor<WirePointer>()(
  v.object({
    ...answerEntries,
    epoch: ordinalSchema,
    seq: ordinalSchema,
    nextAt: instantSchema,
    pollAfterMs: v.pipe(v.number(), v.finite(), v.minValue(0), v.toMinValue(1_000), v.toMaxValue(300_000)),
    clock: clockSchema,
    board: v.pipe(v.string(), v.maxLength(500)),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    minClient: ordinalSchema,
  }),
);
