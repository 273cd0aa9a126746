import { expect, it } from 'vitest';
import { createRingBuffer } from './ring-buffer.ts';

it('lists the newest first and forgets what is too old', () => {
  const buffer = createRingBuffer<number>(3);
  expect(buffer.newestFirst()).toEqual([]);
  for (const item of [1, 2]) buffer.push(item);
  expect(buffer.newestFirst()).toEqual([2, 1]);
  for (const item of [3, 4, 5, 6, 7]) buffer.push(item);
  expect(buffer.newestFirst()).toEqual([7, 6, 5]);
  expect(buffer.size()).toBe(3);
});

it('gives the same list until something happens', () => {
  const buffer = createRingBuffer<string>(2);
  buffer.push('a');
  const list = buffer.newestFirst();
  expect(buffer.newestFirst()).toBe(list);
  buffer.push('b');
  expect(buffer.newestFirst()).not.toBe(list);
  expect(list).toEqual(['a']);
});

it('can be emptied and used again', () => {
  const buffer = createRingBuffer<number>(2);
  for (const item of [1, 2, 3]) buffer.push(item);
  buffer.clear();
  expect([buffer.size(), buffer.newestFirst()]).toEqual([0, []]);
  buffer.push(4);
  expect(buffer.newestFirst()).toEqual([4]);
});

it.each([0, -1, 1.5, Number.NaN])('refuses a capacity of %d', (capacity) => {
  expect(() => createRingBuffer(capacity)).toThrow(RangeError);
});
