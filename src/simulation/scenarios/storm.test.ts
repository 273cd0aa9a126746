import { expect, it } from 'vitest';
import { secondMs } from '#domain/instant.ts';
import { allPairs } from '#domain/pair.ts';
import { createWorld } from '../world.ts';

const world = createWorld('storm', 1, 0);

it('[W33] has a thousand insurers, twenty services, and wall codes that fit', () => {
  const { insurers, services } = world.catalog;
  expect([insurers.length, services.length]).toEqual([1_000, 20]);
  expect(new Set(insurers.map(({ wallCode }) => wallCode)).size).toBe(1_000);
  expect(insurers.filter(({ wallCode }) => !/^[A-Z]{1,6}$/.test(wallCode))).toEqual([]);
  expect(new Set(services.map(({ id }) => id)).size).toBe(20);
});

it('[W33] changes fifty cells in every second of 4,000', () => {
  expect(world.transitions).toHaveLength(200_000);
  const { from } = world.window;
  for (let second = 0; second < 4_000; second += 1) {
    const at = from + second * secondMs;
    if (world.seqAt(at + secondMs) - world.seqAt(at) !== 50) throw new Error(`second ${second}`);
  }
  expect(world.seqAt(world.window.to)).toBe(200_000);
  expect(world.clockKind).toBe('simulated');
});

it('[W33] shows every pair there is', () => {
  expect(new Set(world.transitions.slice(0, 20_000).map(({ to }) => to)).size).toBe(allPairs.length);
});
