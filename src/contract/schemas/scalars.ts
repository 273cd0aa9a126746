import * as v from 'valibot';
import { schemaOf } from '../open-record.ts';
import { id, instant, list, ordinal, text } from '../shapes/scalar-shapes.ts';

/** What these are is said in `scalar-shapes.ts`. */
export const instantSchema = schemaOf(instant);
export const ordinalSchema = schemaOf(ordinal);
export const idSchema = schemaOf(id);
export const listSchema = schemaOf(list);

/** Read by hand afterwards, so that one bad field costs one field and not its record. */
export const field = v.optional(v.unknown());

/** What every answer with state begins with. The audience and the schema name are compared by `openAnswer`. */
export const answerEntries = { schema: schemaOf(text), audience: schemaOf(text), generatedAt: instantSchema };
