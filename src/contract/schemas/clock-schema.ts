import * as v from 'valibot';
import { schemaFor } from '../schema-for.ts';
import type { WireClock } from '../wire-types.ts';
import { instantSchema } from './scalars.ts';

/** A kind we do not know is a simulation: that something is real has to be said in words we understand. */
export const clockSchema = schemaFor<WireClock>()(
  v.object({
    kind: v.pipe(
      v.string(),
      v.transform((kind) => (kind === 'real' ? ('real' as const) : ('simulated' as const))),
    ),
    now: instantSchema,
    rate: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
);
