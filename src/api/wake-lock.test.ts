import { expect, it } from 'vitest';
import { createWakeLock } from './wake-lock.ts';
import { createFakeTime, settle } from './testing/fake-time.ts';

function room(answers: readonly ('held' | 'refused')[]) {
  const time = createFakeTime();
  const releases: (() => void)[] = [];
  const seen = { asked: 0, released: 0 };
  const listeners = new Set<() => void>();
  const lock = createWakeLock({
    request: async () => {
      const answer = answers[Math.min(seen.asked, answers.length - 1)];
      seen.asked += 1;
      if (answer === 'refused') throw new Error('NotAllowedError');
      return {
        release: async () => void (seen.released += 1),
        addEventListener: (_, listener) => void releases.push(listener),
      };
    },
    isHidden: () => time.page.isHidden,
    onVisibility: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    after: time.timers.after,
  });
  const look = async () => {
    for (const listener of listeners) listener();
    await settle();
  };
  return { time, lock, seen, releases, look, listeners };
}

it('[WL9] the screen is kept awake, and again after the lock was lost out of sight', async () => {
  const { lock, time, seen, releases, look } = room(['held']);
  lock.start();
  await settle();
  expect([lock.getState(), seen.asked]).toEqual(['held', 1]);
  time.page.isHidden = true;
  releases[0]?.();
  await settle();
  expect([lock.getState(), seen.asked]).toEqual(['waiting', 1]);
  time.page.isHidden = false;
  await look();
  expect([lock.getState(), seen.asked]).toEqual(['held', 2]);
});

it('[WL9] a lock lost in sight is asked for at once; a refusal is told, and asked about each minute', async () => {
  const { lock, time, seen, releases } = room(['held', 'refused', 'refused', 'held']);
  lock.start();
  await settle();
  releases[0]?.();
  await settle();
  expect([lock.getState(), seen.asked]).toEqual(['refused', 2]);
  await time.advance(60_000);
  expect([lock.getState(), seen.asked]).toEqual(['refused', 3]);
  await time.advance(60_000);
  expect([lock.getState(), seen.asked]).toEqual(['held', 4]);
});

it('[WL9] given back in the end, and nothing goes on', async () => {
  const { lock, time, seen, listeners } = room(['held']);
  const stop = lock.start();
  await settle();
  stop();
  await time.advance(120_000);
  expect([seen.released, seen.asked, listeners.size, time.pendingTasks()]).toEqual([1, 1, 0, 0]);
});

it('[WL9] where the browser cannot, it says so', () => {
  const outside = { isHidden: () => false, onVisibility: () => () => undefined, after: () => () => undefined };
  expect(createWakeLock({ ...outside, request: null }).getState()).toBe('unsupported');
});
