import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyOptions } from '#lib/property-runs.ts';
import { movesAt, placeCauses, placesHeldMs, type CausePlaces } from './cause-places.ts';

it('[WF6] what is over leaves at once, what is new takes its place, what stays does not move', () => {
  const first = placeCauses(null, ['a', 'b', 'c'], 6, 0);
  const next = placeCauses(first, ['d', 'c', 'a'], 6, 1_000);
  expect(next.keys).toEqual(['a', 'd', 'c']);
  expect(placeCauses(next, ['c', 'a'], 6, 2_000).keys).toEqual(['a', null, 'c']);
  expect(placeCauses(next, ['a'], 6, 2_000).keys).toEqual(['a']);
  expect(placeCauses(next, ['d', 'c', 'a'], 6, 3_000)).toBe(next);
});

it('[WF6] after 20 s everything stands in its order, and then holds again', () => {
  const first = placeCauses(null, ['a', 'b'], 6, 0);
  const wrong = placeCauses(first, ['b', 'a'], 6, 100);
  expect([wrong.keys, movesAt(wrong, ['b', 'a'])]).toEqual([['a', 'b'], placesHeldMs]);
  const right = placeCauses(wrong, ['b', 'a'], 6, placesHeldMs);
  expect([right.keys, movesAt(right, ['b', 'a'])]).toEqual([['b', 'a'], null]);
  expect(placeCauses(right, ['a', 'b'], 6, placesHeldMs + 19_999).keys).toEqual(['b', 'a']);
});

it('[WF6] where the room becomes smaller, what stood beyond it takes a place that is free', () => {
  const six = placeCauses(null, ['a', 'b', 'c', 'd', 'e', 'f'], 6, 0);
  expect(placeCauses(six, ['n', 'a', 'b', 'c', 'f'], 5, 1_000).keys).toEqual(['a', 'b', 'c', 'n', 'f']);
});

it('[WF6] whatever comes and goes: what is shown is what is wanted, within the room there is, and nothing that stays there moves twice within 20 s', () => {
  // of more than six the last place tells how many there are
  const wanted = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'))
    .map((all) => ({ room: all.length > 6 ? 5 : 6, keys: all.slice(0, all.length > 6 ? 5 : 6) }));
  const steps = fc.array(fc.tuple(wanted, fc.integer({ min: 0, max: 15_000 })), { maxLength: 30 });
  fc.assert(
    fc.property(steps, (course) => {
      let held: CausePlaces | null = null;
      let now = 0;
      let lastMove = -Infinity;
      for (const [{ keys, room }, pause] of course) {
        now += pause;
        const former: CausePlaces | null = held;
        held = placeCauses(former, keys, room, now);
        expect(held.keys.length).toBeLessThanOrEqual(room);
        expect(held.keys.filter((key) => key !== null).toSorted()).toEqual(keys.toSorted());
        const stays = new Set<string | null>(keys);
        const hasMoved = former?.keys.slice(0, room).some((key, index) => stays.has(key) && held?.keys[index] !== key);
        if (hasMoved !== true) continue;
        expect(now - lastMove).toBeGreaterThanOrEqual(placesHeldMs);
        lastMove = now;
      }
    }),
    propertyOptions(),
  );
});
