import { afterEach, expect, it } from 'vitest';
import { ownCopy } from './own-copy.ts';

afterEach(() => {
  Reflect.deleteProperty(Object.prototype, 'seq');
});

it('[K11] a key named __proto__ is dropped and changes nothing', () => {
  const copy = ownCopy(JSON.parse('{"a": {"__proto__": {"polluted": true}, "constructor": 1}}'));
  expect(JSON.stringify(copy)).toBe('{"a":{"constructor":1}}');
  expect('polluted' in Object.prototype).toBe(false);
});

it('[K11] nothing is read from a prototype, not even from a polluted one', () => {
  // oxlint-disable-next-line no-extend-native -- the very thing this defends against
  Object.defineProperty(Object.prototype, 'seq', { value: 5, configurable: true });
  const copy = ownCopy({ epoch: 1 });
  expect(typeof copy === 'object' && copy !== null && 'seq' in copy).toBe(false);
  expect(typeof copy === 'object' && copy !== null && 'toString' in copy).toBe(false);
});

it('[K15] nesting without end ends', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
  expect(JSON.stringify(ownCopy(deep))).toBe(`${'['.repeat(24)}null${']'.repeat(24)}`);
});

it('values that JSON has stay what they are', () => {
  const value = { a: [1, 'x', null, true, { b: [] }] };
  expect(JSON.stringify(ownCopy(value))).toBe(JSON.stringify(value));
});
