import { changesWithin, floodChanges } from './baseline.ts';
import type { Board } from './board.ts';
import { groupChanges, type ChangeGroup, type ToldChange } from './change-groups.ts';
import { changedAt } from './changed-at.ts';
import { hourMs, type Instant } from './instant.ts';
import { newsKeyOf } from './news.ts';
import { paint, type PaintProof } from './paint.ts';

/** `inHour`: at least so many changes in the last hour of the board's time; a place that changed twice before anybody looked is one. */
export type RecentChanges = Readonly<{ groups: readonly ChangeGroup[]; inHour: number }>;

/** More groups nobody reads off a wall. */
const mostGroups = 4;

/**
 * What changed last, newest first: what was seen to change and, of places nobody has seen change yet, since when they are as they are. So a display that has
 * just been switched on tells of what happened before. More than ten changes in ten minutes are told by state and incident alone. A group tells of all its changes. `seen`: newest first.
 */
export function recentChanges(board: Board, proof: PaintProof, seen: readonly ToldChange[]): RecentChanges {
  const places = new Set(seen.map(({ insurerId, serviceId }) => newsKeyOf(insurerId, serviceId)));
  const read = board.rows.flatMap(({ insurerId, slots }) =>
    slots.flatMap((slot, column): ToldChange[] => {
      const serviceId = board.serviceIds[column] ?? '';
      const painted = paint(slot, proof);
      const at = changedAt(slot, painted);
      if (at === null || slot === null || painted.kind === 'notApplicable') return [];
      if (places.has(newsKeyOf(insurerId, serviceId))) return [];
      const { incidentId, observedAt } = slot;
      const told = { insurerId, serviceId, at, knownAt: at, to: painted.pair, incidentId, observedAt, seq: 0 };
      return [{ ...told, provenance: { kind: 'reconstructed' } }];
    }),
  );
  const all = [...seen, ...read].toSorted((a, b) => b.at - a.at);
  const isFlood = changesWithin(instantsOf(all), board.asOf) > floodChanges;
  const inHour = changesWithin(instantsOf(all), board.asOf, hourMs);
  return { groups: groupChanges(all, { isFlood, most: mostGroups }), inHour };
}

/** Since when no place of the board has changed; null where it is not known of any. */
export function lastChangeAt(board: Board): Instant | null {
  let last: Instant | null = null;
  for (const { slots } of board.rows)
    for (const slot of slots) if (slot?.since != null && (last === null || slot.since > last)) last = slot.since;
  return last;
}

function instantsOf(changes: readonly ToldChange[]): readonly Instant[] {
  return changes.map(({ at }) => at);
}
