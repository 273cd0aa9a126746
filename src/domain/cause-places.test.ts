import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyOptions } from '#lib/property-runs.ts';
import { movesAt, placeCauses, placesHeldMs, type CausePlaces } from './cause-places.ts';

it('[WF6] what is over leaves at once, what is new takes its place, what stays does not move', () => {
  const first = placeCauses(null, ['a', 'b', 'c'], 0);
  const next = placeCauses(first, ['d', 'c', 'a'], 1_000);
  expect(next.keys).toEqual(['a', 'd', 'c']);
  expect(placeCauses(next, ['c', 'a'], 2_000).keys).toEqual(['a', null, 'c']);
  expect(placeCauses(next, ['a'], 2_000).keys).toEqual(['a']);
  expect(placeCauses(next, ['d', 'c', 'a'], 3_000)).toBe(next);
});

it('[WF6] after 20 s everything stands in its order, and then holds again', () => {
  const first = placeCauses(null, ['a', 'b'], 0);
  const wrong = placeCauses(first, ['b', 'a'], 100);
  expect([wrong.keys, movesAt(wrong, ['b', 'a'])]).toEqual([['a', 'b'], placesHeldMs]);
  const right = placeCauses(wrong, ['b', 'a'], placesHeldMs);
  expect([right.keys, movesAt(right, ['b', 'a'])]).toEqual([['b', 'a'], null]);
  expect(placeCauses(right, ['a', 'b'], placesHeldMs + 19_999).keys).toEqual(['b', 'a']);
});

it('[WF6] whatever comes and goes: what is shown is what is wanted, and nothing that stays moves twice within 20 s', () => {
  const wanted = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 6 });
  const steps = fc.array(fc.tuple(wanted, fc.integer({ min: 0, max: 15_000 })), { maxLength: 30 });
  fc.assert(
    fc.property(steps, (course) => {
      let held: CausePlaces | null = null;
      let now = 0;
      let lastMove = -Infinity;
      for (const [keys, pause] of course) {
        now += pause;
        const former: CausePlaces | null = held;
        held = placeCauses(former, keys, now);
        expect(held.keys.filter((key) => key !== null).toSorted()).toEqual(keys.toSorted());
        const stays = new Set<string | null>(keys);
        const hasMoved = former?.keys.some((key, index) => stays.has(key) && held?.keys[index] !== key);
        if (hasMoved !== true) continue;
        expect(now - lastMove).toBeGreaterThanOrEqual(placesHeldMs);
        lastMove = now;
      }
    }),
    propertyOptions(),
  );
});
