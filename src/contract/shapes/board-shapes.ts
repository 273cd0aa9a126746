import { shapeFor } from '../schema-for.ts';
import { recordOf } from '../shape.ts';
import type { WireBoard, WireColumns } from '../wire-types.ts';
import { answerFields, dictionary, instant, list, ordinal } from './scalar-shapes.ts';

const columns = {
  epoch: ordinal,
  seq: ordinal,
  asOf: instant,
  insurers: list,
  services: list,
  pairs: dictionary,
  cells: list,
  since: recordOf({ base: instant, seconds: list }),
  late: list,
  incidents: recordOf({ ids: list, cells: list }),
};

export const columnsShape = shapeFor<WireColumns>()(recordOf(columns));
export type Columns = ReturnType<typeof columnsShape>;

export const boardShape = shapeFor<WireBoard>()(recordOf({ ...answerFields, ...columns }));
