import { berlinDayOf } from '#domain/berlin-time.ts';
import type { Instant } from '#domain/instant.ts';
import { createLru } from '../lru.ts';
import { createWorld, type ScenarioId, type World } from '../world.ts';

const shelf = createLru<World>(3);

/** `createWorld`, but the last few worlds are kept: they depend on nothing but these three, and of `anchor` only on its day in Berlin. */
export function worldFor(scenario: ScenarioId, seed: number, anchor: Instant): World {
  return shelf.get(`${scenario} ${seed} ${berlinDayOf(anchor)}`, () => createWorld(scenario, seed, anchor));
}
