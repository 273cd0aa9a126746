import type { Instant } from '#domain/instant.ts';
import { decodeInstant } from '../instant-codec.ts';
import { isRecord, Misfit, type Shape } from '../shape.ts';

export const text: Shape<string> = (value, path) => {
  if (typeof value === 'string') return value;
  throw new Misfit(path, 'a text');
};

/** RFC 3339 with `Z` in, epoch milliseconds out. */
export const instant: Shape<Instant, string> = (value, path) => {
  const at = decodeInstant(value);
  if (at === null) throw new Misfit(path, 'an instant in UTC');
  return at;
};

/** Epoch and seq: whole, never negative, exact in a double. */
export const ordinal: Shape<number> = (value, path) => {
  if (Number.isSafeInteger(value) && Number(value) >= 0) return Number(value);
  throw new Misfit(path, 'a whole number');
};

/** Finite, `least` or more. */
export const numberFrom =
  (least: number, most = Number.MAX_VALUE): Shape<number> =>
  (value, path) => {
    if (typeof value === 'number' && value >= least && value <= most) return value;
    throw new Misfit(path, `a number of ${least} or more`);
  };

/** Opaque; 1–200 characters. `constructor` is an id like any other. */
export const id: Shape<string> = (value, path) => {
  if (typeof value === 'string' && value.length > 0 && value.length <= 200) return value;
  throw new Misfit(path, 'an id');
};

/** Lists are opened here and read entry by entry, so that one bad entry costs one entry. */
export const list: Shape<unknown[]> = (value, path) => {
  if (Array.isArray(value)) return value;
  throw new Misfit(path, 'a list');
};

/** A dictionary, read entry by entry. */
export const dictionary: Shape<Readonly<Record<string, unknown>>> = (value, path) => {
  if (isRecord(value)) return value;
  throw new Misfit(path, 'an object');
};

/** Read by hand afterwards, so that one bad field costs one field and not its record. */
export const field: Shape<unknown> = (value) => value;

/** As `field`, where to be missing means the same as null. */
export const orNull: Shape<unknown> = (value) => value ?? null;

/** What every answer with state begins with. The audience and the schema name are compared by `openAnswer`. */
export const answerFields = { schema: text, audience: text, generatedAt: instant };
