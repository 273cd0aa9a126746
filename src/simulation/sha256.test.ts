import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('[X1] agrees with the vectors of FIPS 180-4 (%#)', (text, expected) => {
    expect(sha256(text)).toBe(expected);
  });

  it('[X1] agrees with Node for every length around the block edges and for any text', () => {
    for (let length = 0; length < 200; length++) {
      const text = 'ü'.repeat(length);
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => sha256(text) === createHash('sha256').update(text).digest('hex'),
      ),
      { seed: 20230509, numRuns: 300 },
    );
  });
});
