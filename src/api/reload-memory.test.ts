// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { createReloadMemory } from './reload-memory.ts';

const key = 'lagebild.wall-reloads';
beforeEach(() => sessionStorage.clear());

it('[WL5] reloads are counted over reloads, the last twenty', () => {
  createReloadMemory(() => sessionStorage).note({ reason: 'heap', at: 1 });
  const memory = createReloadMemory(() => sessionStorage);
  expect(memory.read()).toEqual([{ reason: 'heap', at: 1 }]);
  for (let at = 2; at < 40; at += 1) memory.note({ reason: 'nightly', at });
  expect([memory.read()?.length, memory.read()?.at(-1)?.at]).toEqual([20, 39]);
});

it('[J10] a tab in which nothing was loaded anew keeps nothing', () => {
  expect(createReloadMemory(() => sessionStorage).read()).toEqual([]);
  expect(sessionStorage).toHaveLength(0);
});

it.each(['{', '{}', '[{"reason":"boredom","at":1}]', '[{"reason":"heap","at":"x"}]'])(
  '[WL5] storage that holds nonsense counts as none: %s',
  (text) => {
    sessionStorage.setItem(key, text);
    expect(createReloadMemory(() => sessionStorage).read()).toBe(null);
  },
);

it('[WL5] so does storage that is forbidden', () => {
  const memory = createReloadMemory(() => {
    throw new Error('SecurityError');
  });
  memory.note({ reason: 'heap', at: 1 });
  expect(memory.read()).toBe(null);
});
