// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { pageInstance } from './page-instance.ts';

const storage = () => sessionStorage;
beforeEach(() => sessionStorage.clear());

it('[WL20] a page keeps its name over reloads; one that is opened, or copied with its storage, has another', () => {
  const first = pageInstance(storage, 'navigate');
  expect(first).toMatch(/^[0-9a-f]{12}$/);
  expect(pageInstance(storage, 'reload')).toBe(first);
  expect(pageInstance(storage, 'back_forward')).not.toBe(first);
});

it('[WL20] storage that is forbidden or holds nonsense leaves it without a past', () => {
  sessionStorage.setItem('lagebild.wall-instance', '<b>');
  expect(pageInstance(storage, 'reload')).toMatch(/^[0-9a-f]{12}$/);
  const forbidden = () => {
    throw new Error('SecurityError');
  };
  expect(pageInstance(forbidden, 'reload')).not.toBe(pageInstance(forbidden, 'reload'));
});
