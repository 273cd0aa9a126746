import fc from 'fast-check';
import { it } from 'vitest';
import { propertyOptions } from '../property-runs.ts';

/**
 * A property as a test: as many cases and the seed as `property-runs.ts` says. On failure fast-check prints seed, path
 * and the smallest case.
 */
export function itHolds<Case>(title: string, property: fc.IProperty<Case>): void {
  it(title, { timeout: 300_000 }, () => fc.assert(property, propertyOptions()));
}
