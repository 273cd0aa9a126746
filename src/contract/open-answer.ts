import type { Audience } from '#domain/audience.ts';
import * as v from 'valibot';
import { accepted, refused, type Decoded } from './decoded.ts';
import { ownCopy } from './own-copy.ts';

/**
 * The door: one copy without prototypes, then the envelope. Refuses what is not an object of this schema, speaks of another kind of
 * resource, or was made for another audience (a staff body on a public address is an accident to stop, not to show).
 */
export function openAnswer<Schema extends v.GenericSchema<unknown, { schema: string; audience: string }>>(
  schema: Schema,
  name: string,
  body: unknown,
  audience: Audience,
): Decoded<v.InferOutput<Schema>> {
  const copy = ownCopy(body);
  const kind = v.safeParse(kindSchema, copy);
  if (!kind.success) return refused(`not an answer of this API: ${sayIssue(kind.issues[0])}`);
  if (kind.output.schema !== name) return refused(`expected ${name}, received another schema`);
  if (kind.output.audience !== audience) return refused(`made for another audience than ${audience}`);
  return openRecord(schema, copy);
}

/** As `openAnswer`, for a part that has already been copied. */
export function openRecord<Schema extends v.GenericSchema>(
  schema: Schema,
  part: unknown,
): Decoded<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, part);
  return result.success ? accepted(result.output) : refused(sayIssue(result.issues[0]));
}

const kindSchema = v.object({ schema: v.string(), audience: v.string() });

/** Never quotes what came: it may be a megabyte long, or markup. */
function sayIssue(issue: v.BaseIssue<unknown>): string {
  const path = (v.getDotPath(issue) ?? '').slice(0, 200);
  return `${path === '' ? 'the answer' : path}: expected ${issue.expected ?? 'something else'}`;
}
