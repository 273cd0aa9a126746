import * as v from 'valibot';
import { decodeInstant } from '../instant-codec.ts';

/** RFC 3339 with `Z` in, epoch milliseconds out. */
export const instantSchema = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const at = decodeInstant(dataset.value);
    if (at !== null) return at;
    addIssue({ expected: 'an instant in UTC' });
    return NEVER;
  }),
);

/** Epoch and seq: whole, never negative, exact in a double. */
export const ordinalSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Opaque; 1–200 characters. `constructor` is an id like any other. */
export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** Lists are opened here and read entry by entry, so that one bad entry costs one entry. */
export const listSchema = v.array(v.unknown());

/** Read by hand afterwards, so that one bad field costs one field and not its record. */
export const field = v.optional(v.unknown());

/** What every answer with state begins with. The audience and the schema name are compared by `openAnswer`. */
export const answerEntries = { schema: v.string(), audience: v.string(), generatedAt: instantSchema };
