/**
 * SHA-256 of a text (as UTF-8), in lower-case hex. Own and synchronous, because one handler list runs in Node and in browsers, and
 * `crypto.subtle` does not exist on plain http by IP. FIPS 180-4; tested against its vectors and against Node.
 */
export function sha256(text: string): string {
  const state = new Uint32Array(initialState);
  const message = padded(new TextEncoder().encode(text));
  const view = new DataView(message.buffer);
  const schedule = new Uint32Array(64);
  for (let offset = 0; offset < message.length; offset += 64) compress(state, schedule, view, offset);
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The message, a one bit, zeros, and its length in bits: a multiple of 64 bytes. */
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  result.set(bytes);
  result[bytes.length] = 0x80;
  const view = new DataView(result.buffer);
  view.setUint32(result.length - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(result.length - 4, bytes.length << 3);
  return result;
}

function compress(state: Uint32Array, schedule: Uint32Array, view: DataView, offset: number): void {
  for (let i = 0; i < 16; i++) schedule[i] = view.getUint32(offset + i * 4);
  for (let i = 16; i < 64; i++) {
    const w15 = word(schedule, i - 15);
    const w2 = word(schedule, i - 2);
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    schedule[i] = word(schedule, i - 16) + s0 + word(schedule, i - 7) + s1;
  }
  const mixed = new Uint32Array(state);
  for (let i = 0; i < 64; i++) {
    const e = word(mixed, 4);
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & word(mixed, 5)) ^ (~e & word(mixed, 6));
    const t1 = word(mixed, 7) + s1 + choice + word(roundConstants, i) + word(schedule, i);
    const a = word(mixed, 0);
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & word(mixed, 1)) ^ (a & word(mixed, 2)) ^ (word(mixed, 1) & word(mixed, 2));
    mixed.copyWithin(1, 0, 7);
    mixed[4] = word(mixed, 4) + t1;
    mixed[0] = t1 + s0 + majority;
  }
  for (let i = 0; i < 8; i++) state[i] = word(state, i) + word(mixed, i);
}

const word = (words: Uint32Array, index: number): number => words[index] ?? 0;
const rotate = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

/** Both tables are the standard's. */
const initialState = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

// prettier-ignore
const roundConstants = new Uint32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);
