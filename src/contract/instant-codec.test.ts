import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyOptions } from '#lib/property-runs.ts';
import { decodeInstant, encodeInstant } from './instant-codec.ts';

it('[K13] every instant of the years 0000 to 9999 comes back', () => {
  const first = Date.parse('0000-01-01T00:00:00Z');
  const last = Date.parse('9999-12-31T23:59:59.999Z');
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (at) => {
      expect(decodeInstant(encodeInstant(at))).toBe(at);
    }),
    propertyOptions(),
  );
});

it('whole seconds are told without a fraction', () => {
  expect(encodeInstant(Date.parse('2023-05-09T11:00:00Z'))).toBe('2023-05-09T11:00:00Z');
  expect(encodeInstant(Date.parse('2023-05-09T11:00:00.250Z'))).toBe('2023-05-09T11:00:00.250Z');
});

it.each([
  '2023-05-09T11:00:00',
  '2023-05-09T11:00:00+02:00',
  '2023-05-09T11:00:00+00:00',
  '2023-05-09T11:00Z',
  '2023-05-09',
  '2023-05-09 11:00:00Z',
  '2023-02-29T11:00:00Z',
  '2023-04-31T11:00:00Z',
  '2023-13-01T11:00:00Z',
  '2023-05-09T24:00:00Z',
  '2023-05-09T11:60:00Z',
  ' 2023-05-09T11:00:00Z',
  '2023-05-09T11:00:00z',
  '+012023-05-09T11:00:00Z',
  '',
  'now',
  1_683_626_400_000,
  null,
  undefined,
  { toString: () => '2023-05-09T11:00:00Z' },
])('[K13] %j is no instant', (text) => {
  expect(decodeInstant(text)).toBeNull();
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, 8.64e15])(
  'what has no place in four-digit years is not encoded: %j',
  (at) => {
    expect(() => encodeInstant(at)).toThrow(RangeError);
  },
);
