import { shapeFor } from '../schema-for.ts';
import { Misfit, recordOf, type Shape } from '../shape.ts';
import type { WirePointer } from '../wire-types.ts';
import { clockShape } from './clock-shape.ts';
import { answerFields, instant, numberFrom, ordinal, text } from './scalar-shapes.ts';

const pollAfterMs: Shape<number> = (value, path) => Math.min(Math.max(numberFrom(0)(value, path), 1_000), 300_000);

const boardPath: Shape<string> = (value, path) => {
  const read = text(value, path);
  if (read.length > 500) throw new Misfit(path, 'at most 500 characters');
  return read;
};

const sha256: Shape<string> = (value, path) => {
  const read = text(value, path);
  if (!/^[0-9a-f]{64}$/.test(read)) throw new Misfit(path, 'a checksum');
  return read;
};

export const pointerShape = shapeFor<WirePointer>()(
  recordOf({
    ...answerFields,
    epoch: ordinal,
    seq: ordinal,
    nextAt: instant,
    pollAfterMs,
    clock: clockShape,
    board: boardPath,
    sha256,
    minClient: ordinal,
  }),
);
