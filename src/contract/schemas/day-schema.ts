import * as v from 'valibot';

/** A calendar day, `YYYY-MM-DD`, Europe/Berlin. */
export const daySchema = v.pipe(v.string(), v.isoDate());
