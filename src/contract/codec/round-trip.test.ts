import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audiences } from '#domain/audience.ts';
import { propertyOptions } from '#lib/property-runs.ts';
import { createValidators, readContract } from '../testing/contract-schemas.ts';
import { anyFrame } from '../testing/board-arbitraries.ts';
import { testResources } from '../testing/resources.ts';
import { decodeFrame, encodeFrame } from './stream-codec.ts';

const validatorAt = createValidators(readContract());
const timeoutMs = 600_000;

describe.each(testResources)('$name', ({ schema, samples, decode }) => {
  it(
    '[K1] [K2] [K3] [K4] decoding what was encoded gives the same to staff and its public projection to the public, and the contract allows both',
    () => {
      fc.assert(
        fc.property(samples, (sampleFor) => {
          for (const audience of audiences) {
            const { body, expected } = sampleFor(audience);
            expectSame(decode(body, audience), { ok: true, value: expected, flaws: [] });
            const name = `${audience === 'public' ? 'Public' : 'Staff'}${schema}`;
            expect(validatorAt(`/components/schemas/${name}`)(body)).toEqual([]);
          }
        }),
        propertyOptions(),
      );
    },
    timeoutMs,
  );
});

describe('stream', () => {
  it(
    '[K1] [K4] decoding an encoded frame gives the same frame, and the contract allows it',
    () => {
      const validate = validatorAt('/components/schemas/StreamEvent');
      fc.assert(
        fc.property(anyFrame, (frame) => {
          const { id, event, data } = encodeFrame(frame);
          expectSame(decodeFrame(event, data), { ok: true, value: frame, flaws: [] });
          const told: unknown = { ...(id === null ? {} : { id }), event, data: JSON.parse(data) };
          expect(validate(told)).toEqual([]);
        }),
        propertyOptions(),
      );
    },
    timeoutMs,
  );
});

/** The strict comparison is ten times faster; the other one tells the difference. */
function expectSame(actual: unknown, expected: unknown): void {
  if (isDeepStrictEqual(actual, expected)) return;
  expect(actual).toStrictEqual(expected);
  throw new Error('not the same');
}
