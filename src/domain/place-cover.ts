import { compareSeverity } from './attention.ts';
import type { Instant } from './instant.ts';
import type { Pair } from './pair.ts';

/** One place of a board: row, column, its state, since when. */
export type Place = Readonly<{ row: number; column: number; pair: Pair; at: Instant | null }>;

/** Places of one state in one row or one column. */
export type PlaceSet = Readonly<{ axis: 'row' | 'column'; line: number; pair: Pair; places: readonly Place[] }>;

/**
 * Sets that together hold every place exactly once, chosen greedily: each the largest of what is left. Of equals the worse state, then the column, then the
 * first. Sets only shrink, so each is looked at again only when its turn comes: cost near linear in the number of places.
 */
export function coverOf(places: readonly Place[]): readonly PlaceSet[] {
  const bySize: PlaceSet[][] = [];
  const file = (set: PlaceSet) => (bySize[set.places.length] ??= []).push(set);
  for (const set of setsOf(places)) file(set);
  const taken = new Set<Place>();
  const cover: PlaceSet[] = [];
  for (let size = bySize.length - 1; size > 0; size -= 1) {
    for (const set of (bySize[size] ?? []).toSorted(byWorth)) {
      const left = set.places.filter((place) => !taken.has(place));
      if (left.length === size) {
        cover.push(set);
        for (const place of left) taken.add(place);
      } else if (left.length > 0) file({ ...set, places: left });
    }
  }
  return cover;
}

function setsOf(places: readonly Place[]): Iterable<PlaceSet> {
  const sets = new Map<string, PlaceSet & { places: Place[] }>();
  for (const place of places) {
    for (const axis of ['column', 'row'] as const) {
      const { availability, mode } = place.pair;
      const key = `${axis} ${place[axis]} ${availability} ${mode}`;
      const known = sets.get(key);
      if (known === undefined) sets.set(key, { axis, line: place[axis], pair: place.pair, places: [place] });
      else known.places.push(place);
    }
  }
  return sets.values();
}

function byWorth(a: PlaceSet, b: PlaceSet): number {
  return compareSeverity(a.pair, b.pair) || (a.axis === b.axis ? a.line - b.line : a.axis === 'column' ? -1 : 1);
}
