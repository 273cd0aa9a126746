import fc from 'fast-check';
import { it } from 'vitest';
import { isPropertyShrunk, propertyRuns, propertySeed } from '../property-runs.ts';

/** A property as a test: as many cases as `propertyRuns` says, from the seed of `propertySeed`. On failure fast-check prints seed, path and the smallest case. */
export function itHolds<Case>(title: string, property: fc.IProperty<Case>): void {
  const options = { numRuns: propertyRuns(), seed: propertySeed(), endOnFailure: !isPropertyShrunk() };
  it(title, { timeout: 300_000 }, () => fc.assert(property, options));
}
