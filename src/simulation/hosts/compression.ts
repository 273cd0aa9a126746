import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { createLru } from '../lru.ts';

export type Encoding = 'br' | 'gzip';

/** Below this many bytes compressing costs more than it saves. */
export const smallestCompressed = 500;

/** What the reader takes of what we have, brotli first; null = as it is. `q=0` is a no. */
export function encodingFor(acceptEncoding: string | undefined): Encoding | null {
  const accepted = new Map(
    (acceptEncoding ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
      return [name.trim(), !parameters.some((parameter) => /^\s*q=0(?:\.0*)?\s*$/.test(parameter))] as const;
    }),
  );
  const takes = (name: Encoding): boolean => accepted.get(name) ?? accepted.get('*') ?? false;
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null;
}

/**
 * Compressed forms of answers by their validator: asked for twice, made once. Squeezes as hard as pays off: small answers and those that are
 * kept for ever fully, large ones that are made anew each time only quickly.
 */
export type Compressor = (etag: string, bytes: Uint8Array, encoding: Encoding, isKept: boolean) => Promise<Uint8Array>;

export function createCompressor(capacity = 128): Compressor {
  const recent = createLru<Promise<Uint8Array>>(capacity);
  return (etag, bytes, encoding, isKept) =>
    recent.get(`${encoding} ${etag}`, () =>
      compress(bytes, encoding, bytes.length <= (isKept ? largestKept : largestFresh)),
    );
}

const largestKept = 600_000;
const largestFresh = 64_000;

async function compress(bytes: Uint8Array, encoding: Encoding, isFully: boolean): Promise<Uint8Array> {
  if (encoding === 'gzip') return gzipped(bytes, { level: isFully ? 9 : 6 });
  return brotlied(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: isFully ? 11 : 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

const brotlied = promisify(brotliCompress);
const gzipped: (bytes: Uint8Array, options: Readonly<{ level: number }>) => Promise<Uint8Array> = promisify(gzip);
