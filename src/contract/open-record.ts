import * as v from 'valibot';
import { accepted, refused, type Decoded } from './decoded.ts';
import { Misfit, type Shape } from './shape.ts';

/** A part that has already been copied (`openAnswer`), by its schema. */
export function openRecord<Schema extends v.GenericSchema>(
  schema: Schema,
  part: unknown,
): Decoded<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, part);
  return result.success ? accepted(result.output) : refused(sayIssue(result.issues[0]));
}

/** For `openAnswer`. */
export const bySchema =
  <Schema extends v.GenericSchema>(schema: Schema) =>
  (part: unknown): Decoded<v.InferOutput<Schema>> =>
    openRecord(schema, part);

/** A shape as a part of a schema. */
export function schemaOf<Output, Input>(shape: Shape<Output, Input>) {
  return v.pipe(
    v.custom<Input>(() => true),
    v.rawTransform<Input, Output>(({ dataset, addIssue, NEVER }) => {
      try {
        return shape(dataset.value, '');
      } catch (error) {
        if (!(error instanceof Misfit)) throw error;
        addIssue({ expected: error.expected });
        return NEVER;
      }
    }),
  );
}

/** Never quotes what came: it may be a megabyte long, or markup. */
function sayIssue(issue: v.BaseIssue<unknown>): string {
  const path = (v.getDotPath(issue) ?? '').slice(0, 200);
  return `${path === '' ? 'the answer' : path}: expected ${issue.expected ?? 'something else'}`;
}
