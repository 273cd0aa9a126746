import * as v from 'valibot';
import { schemaFor } from '../schema-for.ts';
import type { WireBoard, WireColumns } from '../wire-types.ts';
import { answerEntries, instantSchema, listSchema, ordinalSchema } from './scalars.ts';

const columnEntries = {
  epoch: ordinalSchema,
  seq: ordinalSchema,
  asOf: instantSchema,
  insurers: listSchema,
  services: listSchema,
  pairs: v.record(v.string(), v.unknown()),
  cells: listSchema,
  since: v.object({ base: instantSchema, seconds: listSchema }),
  late: listSchema,
  incidents: v.object({ ids: listSchema, cells: listSchema }),
};

export const columnsSchema = schemaFor<WireColumns>()(v.object(columnEntries));
export type Columns = v.InferOutput<typeof columnsSchema>;

export const boardSchema = schemaFor<WireBoard>()(v.object({ ...answerEntries, ...columnEntries }));
