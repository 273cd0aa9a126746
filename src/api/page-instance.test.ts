// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { createPageInstance } from './page-instance.ts';

const storage = () => sessionStorage;
beforeEach(() => sessionStorage.clear());

it('[WL20] a page keeps its name over a reload of its own, and leaves nothing behind', () => {
  const first = createPageInstance(storage);
  expect(first.name).toMatch(/^[0-9a-f]{12}$/);
  expect(sessionStorage).toHaveLength(0);
  first.keep();
  expect(createPageInstance(storage).name).toBe(first.name);
  expect(sessionStorage).toHaveLength(0);
  expect(createPageInstance(storage).name).not.toBe(first.name);
});

it('[WL20] storage that is forbidden or holds nonsense leaves it without a past', () => {
  sessionStorage.setItem('lagebild.wall-instance', '<b>');
  expect(createPageInstance(storage).name).toMatch(/^[0-9a-f]{12}$/);
  const forbidden = createPageInstance(() => {
    throw new Error('SecurityError');
  });
  forbidden.keep();
  expect(forbidden.name).toMatch(/^[0-9a-f]{12}$/);
});
