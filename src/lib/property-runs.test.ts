import { expect, it } from 'vitest';
import { isPropertyShrunk, propertyRuns, propertySeed } from './property-runs.ts';

it('tries 1,000 cases, 20,000 in CI, or as many as asked', () => {
  expect(propertyRuns({})).toBe(1_000);
  expect(propertyRuns({ CI: 'true' })).toBe(20_000);
  expect(propertyRuns({ CI: 'true', PROPERTY_RUNS: '50' })).toBe(50);
});

it.each(['', 'many', '0', '-3', '1.5'])('does not take "%s" for a number of runs', (asked) => {
  expect(propertyRuns({ PROPERTY_RUNS: asked })).toBe(1_000);
});

it('takes the seed that is asked for, else always the same', () => {
  expect(propertySeed({ PROPERTY_SEED: '7' })).toBe(7);
  expect(propertySeed({ PROPERTY_SEED: 'x' })).toBe(propertySeed({}));
});

it('makes failing cases smaller unless told not to', () => {
  expect([{}, { PROPERTY_SHRINK: 'yes' }, { PROPERTY_SHRINK: 'no' }].map(isPropertyShrunk)).toEqual([
    true,
    true,
    false,
  ]);
});
