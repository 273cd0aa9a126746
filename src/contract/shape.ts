import { accepted, refused, type Decoded } from './decoded.ts';

/**
 * Reads one value as the contract says it is, or throws a `Misfit`. `Input` is everything that may be sent, for the compiler alone. The first answer of a
 * page is read with these: as strict as the schemas of the library that the other answers are read with, in a fraction of its bytes.
 */
export type Shape<Output, Input = Output> = ((value: unknown, path: string) => Output) & Readonly<{ input?: Input }>;

/** Where a value is not what was expected. Never quotes what came: it may be a megabyte long, or markup. */
export class Misfit extends Error {
  readonly path: string;
  readonly expected: string;

  constructor(path: string, expected: string) {
    super(`${path === '' ? 'the answer' : path.slice(0, 200)}: expected ${expected}`);
    this.path = path;
    this.expected = expected;
  }
}

/** A record with these fields; what else it has is left alone. */
export function recordOf<F extends Fields>(fields: F): Shape<OutputOf<F>, InputOf<F>> {
  const entries = Object.entries(fields);
  return (value, path) => {
    if (!isRecord(value)) throw new Misfit(path, 'an object');
    const read = entries.map(([key, shape]) => [key, shape(value[key], path === '' ? key : `${path}.${key}`)]);
    // the compiler does not follow entries: each is read by the shape of its own key
    return Object.fromEntries(read);
  };
}

/** For records whose fields are all read one by one afterwards. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A part of an answer; null when it does not fit. */
export function fitting<Output>(shape: Shape<Output, unknown>, part: unknown): Output | null {
  const read = opened(shape)(part);
  return read.ok ? read.value : null;
}

/** For `openAnswer`. */
export function opened<Output>(shape: Shape<Output, unknown>): (part: unknown) => Decoded<Output> {
  return (part) => {
    try {
      return accepted(shape(part, ''));
    } catch (error) {
      if (error instanceof Misfit) return refused(error.message);
      throw error;
    }
  };
}

type Fields = Readonly<Record<string, Shape<unknown, unknown>>>;
type OutputOf<F extends Fields> = { readonly [K in keyof F]: ReturnType<F[K]> };
type Sent<S> = S extends Readonly<{ input?: infer Input }> ? Input : never;

/** What may be anything may also be missing. */
type InputOf<F extends Fields> = {
  readonly [K in keyof F as unknown extends Sent<F[K]> ? never : K]: Exclude<Sent<F[K]>, undefined>;
} & { readonly [K in keyof F as unknown extends Sent<F[K]> ? K : never]?: unknown };
