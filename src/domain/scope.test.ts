import { expect, it } from 'vitest';
import { concernsService, listedIn } from './scope.ts';

it('a scope lists what the catalogue knows in its order, and behind it what it does not know', () => {
  const known = [{ id: 'a' }, { id: 'b' }];
  expect(listedIn('all', known)).toEqual(['a', 'b']);
  expect(listedIn(['x', 'b', 'a', 'x'], known)).toEqual(['a', 'b', 'x']);
  expect(concernsService({ insurerIds: [], serviceIds: ['a'] }, 'a')).toBe(true);
  expect(concernsService({ insurerIds: 'all', serviceIds: ['b'] }, 'a')).toBe(false);
});
