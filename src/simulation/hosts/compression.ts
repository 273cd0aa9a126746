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

/** Squeezes as hard as pays off: what is kept for long is worth the time, large answers made anew each time are not. */
export async function compress(bytes: Uint8Array, encoding: Encoding, isKept: boolean): Promise<Uint8Array> {
  if (encoding === 'gzip') return gzipped(bytes, { level: isKept ? 9 : 6 });
  const quality = isKept && bytes.length < 300_000 ? 11 : 5;
  return brotlied(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

/** Compressed forms of answers that never change, by their validator; asked for twice at once, made once. */
export function createCompressedCache(
  capacity = 64,
): (key: string, bytes: Uint8Array, encoding: Encoding) => Promise<Uint8Array> {
  const recent = createLru<Promise<Uint8Array>>(capacity);
  return (key, bytes, encoding) => recent.get(`${encoding} ${key}`, () => compress(bytes, encoding, true));
}

const brotlied = promisify(brotliCompress);
const gzipped: (bytes: Uint8Array, options: Readonly<{ level: number }>) => Promise<Uint8Array> = promisify(gzip);
