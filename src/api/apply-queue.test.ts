import { expect, test } from 'vitest';
import { createApplyQueue } from './apply-queue.ts';
import { createFakeTime } from './testing/fake-time.ts';

function createRoom() {
  const time = createFakeTime();
  const applied: { at: number; items: readonly number[] }[] = [];
  const start = time.clock.elapsed();
  const queue = createApplyQueue<number>({
    clock: time.clock,
    timers: time.timers,
    isHidden: time.wakeUp.isHidden,
    apply: (items) => applied.push({ at: time.clock.elapsed() - start, items }),
  });
  return { time, queue, applied };
}

test('[N17] what arrives between two frames is applied once, in order', async () => {
  const { time, queue, applied } = createRoom();
  for (const item of [1, 2, 3]) queue.push(item, 1);
  expect(applied).toEqual([]);
  await time.advance(16);
  expect(applied).toEqual([{ at: 16, items: [1, 2, 3] }]);
  await time.advance(1_000);
  expect(applied).toHaveLength(1);
});

test('[N17] F31 in a flood of 500 changes a second at most four times a second is painted, and nothing is lost', async () => {
  const { time, queue, applied } = createRoom();
  for (let item = 0; item < 5_000; item += 1) {
    queue.push(item, 1);
    await time.advance(2);
  }
  await time.advance(1_000);
  expect(applied.flatMap(({ items }) => items)).toEqual(Array.from({ length: 5_000 }, (_, item) => item));
  for (let second = 2; second < 10; second += 1) {
    const paints = applied.filter(({ at }) => at >= second * 1_000 && at < (second + 1) * 1_000);
    expect(paints.length).toBeLessThanOrEqual(4);
  }
});

test('[N17] all cells at once are in the next frame, however short a time ago a heartbeat or a change was', async () => {
  const { time, queue, applied } = createRoom();
  queue.push(1, 0);
  await time.advance(20);
  queue.push(2, 1);
  await time.advance(20);
  const before = time.clock.elapsed();
  queue.push(3, 960);
  await time.advance(16);
  expect(applied.map(({ items }) => items)).toEqual([[1], [2], [3]]);
  expect(time.clock.elapsed() - before).toBe(16);
  // the next wave waits its quarter of a second
  queue.push(4, 960);
  await time.advance(200);
  expect(applied).toHaveLength(3);
  await time.advance(60);
  expect(applied.at(-1)?.items).toEqual([4]);
  await time.advance(900);
  queue.push(5, 0);
  await time.advance(20);
  queue.push(6, 960);
  await time.advance(16);
  expect(applied.slice(-2).map(({ items }) => items)).toEqual([[5], [6]]);
});

test('[N17] F62 a hidden page has no frames: a timer applies', async () => {
  const { time, queue, applied } = createRoom();
  time.page.isHidden = true;
  queue.push(1, 1);
  await time.advance(250);
  expect(applied).toEqual([{ at: 250, items: [1] }]);
});

test('[N17] a page covered by another window has no frames either, and does not know it', async () => {
  const { time, queue, applied } = createRoom();
  queue.push(1, 1);
  time.page.isHidden = true;
  await time.advance(250);
  expect(applied).toHaveLength(1);
  expect(time.pendingTasks()).toBe(0);
});

test('[N17] flush applies at once and once', async () => {
  const { time, queue, applied } = createRoom();
  queue.push(1, 1);
  queue.flush();
  queue.flush();
  await time.advance(1_000);
  expect(applied).toEqual([{ at: 0, items: [1] }]);
});
