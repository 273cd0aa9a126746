import type * as v from 'valibot';
import type { Shape } from './shape.ts';

/**
 * Ties a run-time schema to a generated wire type at compile time: everything the contract allows must pass the schema, and the
 * schema must name every field. A field added to or renamed in openapi.yaml stops compiling here until the reader knows it.
 */
export function schemaFor<Wire>() {
  return <Schema extends v.GenericSchema>(schema: Schema & Fits<Wire, v.InferInput<Schema>>): Schema => schema;
}

/** As `schemaFor`, for a shape. */
export function shapeFor<Wire>() {
  return <Output, Input>(shape: Shape<Output, Input> & Fits<Wire, Input>): Shape<Output, Input> => shape;
}

type Fits<Wire, Input> = [Wire] extends [Input]
  ? [keyof Wire] extends [keyof Input]
    ? unknown
    : { 'not read by this schema': Exclude<keyof Wire, keyof Input> }
  : { 'the contract allows what this schema refuses': Wire };
