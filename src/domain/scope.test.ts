import { expect, it } from 'vitest';
import { concernsService, listedIn, scopesMeet } from './scope.ts';

it('a scope lists what the catalogue knows in its order, and behind it what it does not know', () => {
  const known = [{ id: 'a' }, { id: 'b' }];
  expect(listedIn('all', known)).toEqual(['a', 'b']);
  expect(listedIn(['x', 'b', 'a', 'x'], known)).toEqual(['a', 'b', 'x']);
  expect(concernsService({ insurerIds: [], serviceIds: ['a'] }, 'a')).toBe(true);
  expect(concernsService({ insurerIds: 'all', serviceIds: ['b'] }, 'a')).toBe(false);
});

it('[R25] two scopes meet where they share an insurer and a service', () => {
  const scope = (insurerIds: 'all' | string[], serviceIds: 'all' | string[]) => ({ insurerIds, serviceIds });
  expect(scopesMeet(scope(['a', 'b'], ['x']), scope(['b'], ['x', 'y']))).toBe(true);
  expect(scopesMeet(scope(['a'], ['x']), scope(['a'], ['y']))).toBe(false);
  expect(scopesMeet(scope(['a'], ['x']), scope(['b'], ['x']))).toBe(false);
  expect(scopesMeet(scope('all', 'all'), scope(['b'], ['x']))).toBe(true);
  expect(scopesMeet(scope(['b'], ['x']), scope('all', 'all'))).toBe(true);
  expect(scopesMeet(scope('all', ['x']), scope([], ['x']))).toBe(false);
});
