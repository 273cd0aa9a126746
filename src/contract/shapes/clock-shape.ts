import { shapeFor } from '../schema-for.ts';
import { recordOf, type Shape } from '../shape.ts';
import type { WireClock } from '../wire-types.ts';
import { instant, numberFrom, text } from './scalar-shapes.ts';

/** A kind we do not know is a simulation: that something is real has to be said in words we understand. */
const kind: Shape<'real' | 'simulated', string> = (value, path) =>
  text(value, path) === 'real' ? 'real' : 'simulated';

export const clockShape = shapeFor<WireClock>()(recordOf({ kind, now: instant, rate: numberFrom(0) }));
