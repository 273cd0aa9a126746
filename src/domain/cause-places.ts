import { secondMs } from './instant.ts';

/** Which cause stands in which of the wall's places; null = empty. `movedAt`: when any of them last changed its place, monotonic ms. */
export type CausePlaces = Readonly<{ keys: readonly (string | null)[]; movedAt: number }>;

/** Causes change places at most this often: an eye that has found one finds it again. */
export const placesHeldMs = 20 * secondMs;

/**
 * What stands where now. What is shown is always exactly `wanted`: what is over leaves at once, what is new takes a place that is free. What stays, stays
 * where it is, until its order is wrong and the last move is 20 s ago, or until its place is not among the first `room` any more. `wanted` fits the room. The
 * same object when nothing differs.
 */
export function placeCauses(
  held: CausePlaces | null,
  wanted: readonly string[],
  room: number,
  now: number,
): CausePlaces {
  const first = { keys: wanted, movedAt: now };
  if (held === null) return first;
  const keys = fill(held.keys.slice(0, room), wanted);
  const isInOrder = isSame(keys, wanted);
  if (!isInOrder && now - held.movedAt >= placesHeldMs) return first;
  return isSame(keys, held.keys) ? held : { keys, movedAt: held.movedAt };
}

/** When the places may next be put in order; null = they are. */
export function movesAt({ keys, movedAt }: CausePlaces, wanted: readonly string[]): number | null {
  return isSame(keys, wanted) ? null : movedAt + placesHeldMs;
}

function fill(held: readonly (string | null)[], wanted: readonly string[]): readonly (string | null)[] {
  const newcomers = wanted.filter((key) => !held.includes(key));
  const kept = held.map((key) => (key !== null && wanted.includes(key) ? key : null));
  const filled = kept.map((key) => key ?? newcomers.shift() ?? null);
  const all = [...filled, ...newcomers];
  return all.slice(0, all.findLastIndex((key) => key !== null) + 1);
}

function isSame(a: readonly (string | null)[], b: readonly (string | null)[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}
