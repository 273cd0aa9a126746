import fc from 'fast-check';
import type { Instant } from '#domain/instant.ts';
import { allPairs, type Pair } from '#domain/pair.ts';
import type { Provenance } from '#domain/provenance.ts';
import type { Text } from '#domain/text.ts';

/** `fc.record` with ordinary objects only, so that results can be compared strictly. */
export function record<T>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }): fc.Arbitrary<T> {
  return fc.record<T>(model, { noNullPrototype: true });
}

export function few<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(arbitrary, { maxLength: 2 });
}

/** Few, no two under one id. */
export function fewRecords<T extends { id: string }>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.uniqueArray(arbitrary, { maxLength: 2, selector: (one) => one.id });
}

/** Names that are keys of every object: harmless as ids, or nothing is. */
export const poisonousIds = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'];

export const anyId: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('bkk-nordlicht', 'ikk-morgenrot', 'eau', 'kim', '.', '-', ...poisonousIds),
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
);

export function anyIds(maxLength: number): fc.Arbitrary<string[]> {
  return fc.uniqueArray(anyId, { maxLength });
}

export const anyPair: fc.Arbitrary<Pair> = fc.constantFrom(...allPairs);

/** Whole seconds mostly, single milliseconds now and then. */
export const anyInstant: fc.Arbitrary<Instant> = fc.oneof(
  { arbitrary: fc.integer({ min: 946_684_800, max: 4_102_444_800 }).map((seconds) => seconds * 1_000), weight: 3 },
  { arbitrary: fc.integer({ min: 946_684_800_000, max: 4_102_444_800_000 }), weight: 1 },
);

export const anyOrdinal: fc.Arbitrary<number> = fc.oneof(fc.nat(5_000), fc.maxSafeNat());

export const anyWords: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('', '<script>alert(1)</script>', '\u202Edrehung\u202C', '=1+1', '__proto__', '😀'.repeat(40)),
  fc.string({ maxLength: 20, unit: 'binary' }),
);

export const anyProvenance: fc.Arbitrary<Provenance> = fc.oneof(
  fc.constant<Provenance>({ kind: 'reconstructed' }),
  fc.constant<Provenance>({ kind: 'measured' }),
  anyWords.map((source): Provenance => ({ kind: 'reported', source })),
  fc.tuple(anyWords, fc.option(anyWords)).map(([source, url]): Provenance => ({ kind: 'documented', source, url })),
);

export const anyAllOrIds: fc.Arbitrary<'all' | string[]> = fc.oneof(fc.constant('all' as const), anyIds(4));

export const anyText: fc.Arbitrary<Text> = record({
  de: anyWords,
  en: fc.option(anyWords),
  simple: fc.option(anyWords),
});
