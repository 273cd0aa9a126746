import type { Random } from '#lib/seeded-random.ts';

/** One key of `weights`, with a chance in proportion to its value. Values are whole numbers; keys in insertion order. */
export function pickByWeight(random: Random, weights: Readonly<Record<string, number>>): string {
  const entries = Object.entries(weights);
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  let rest = random.int(1, total);
  for (const [key, weight] of entries) {
    rest -= weight;
    if (rest <= 0) return key;
  }
  throw new Error('nothing to pick from');
}
