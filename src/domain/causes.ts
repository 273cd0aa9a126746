import { attentionOf, compareSeverity, type Attention } from './attention.ts';
import { isInBaseline, type Baseline } from './baseline.ts';
import type { Board } from './board.ts';
import { changedAt } from './changed-at.ts';
import type { Instant } from './instant.ts';
import { paint, type PaintProof } from './paint.ts';
import { coverOf, type Place } from './place-cover.ts';
import { pairOf, type Pair } from './pair.ts';
import { paintedPairOf } from './summary.ts';

/** Places that one thing explains: a service, or several, in one state at these insurers; or insurers with these services in one state. */
export type Cause = Readonly<{
  /** the same as long as it is about the same state and, of several, the same first of them */
  key: string;
  pair: Pair;
  /** what its places have in common; `all` = every service of these insurers, or these services at every insurer */
  shared: 'service' | 'insurer' | 'all';
  serviceIds: readonly string[];
  insurerIds: readonly string[];
  /** no two causes hold the same place */
  cells: number;
  /** the newest change in it and who changed; null = not known */
  newest: Readonly<{ at: Instant; insurerId: string; serviceId: string }> | null;
}>;

/** Acted on in this order; a set never mixes them. What merely runs on Notbetrieb needs no cause. */
const tiers: readonly Attention[] = ['P1', 'PU', 'P2', 'P3'];

/**
 * Why the board is as it is, in as few words as a greedy choice finds: of all (service, state) and (insurer, state) sets the one that explains most places
 * that nothing else explains yet; first for what is out, then for what is unknown, for limits, for what is controlled. Sets of one state that reach over the same
 * insurers, or the same services, are one cause. Places of the known mass event are left out. `board` must be complete.
 */
export function causesOf(
  board: Board,
  proof: PaintProof,
  baseline: Pick<Baseline, 'incidentId'> | null,
): readonly Cause[] {
  const size = sizeOf(board, proof);
  return tiers.flatMap((tier) => {
    const places = placesOf(board, proof, baseline).filter(({ pair }) => attentionOf(pair) === tier);
    const merged = new Map<string, Place[]>();
    const shared = new Map<string, Cause['shared']>();
    for (const set of coverOf(places)) {
      const { id, is } = kinOf(set.axis, set.places, size);
      const known = merged.get(id);
      shared.set(id, is);
      if (known === undefined) merged.set(id, [...set.places]);
      else known.push(...set.places);
    }
    return [...merged].map(([id, members]) => causeOf(board, members, shared.get(id) ?? 'all')).toSorted(byWeight);
  });
}

type Size = Readonly<{ perRow: readonly number[]; perColumn: readonly number[] }>;

function placesOf(board: Board, proof: PaintProof, baseline: Pick<Baseline, 'incidentId'> | null): readonly Place[] {
  return board.rows.flatMap(({ slots }, row) =>
    slots.flatMap((slot, column): Place[] => {
      const painted = paint(slot, proof);
      const pair = paintedPairOf(painted);
      const isKnown = painted.kind === 'state' && isInBaseline(slot, baseline);
      return pair === null || isKnown ? [] : [{ row, column, pair, at: changedAt(slot, painted) }];
    }),
  );
}

/** How many services each insurer uses, and how many insurers use each service. */
function sizeOf(board: Board, proof: PaintProof): Size {
  const perRow = board.rows.map(() => 0);
  const perColumn = board.serviceIds.map(() => 0);
  for (const [row, { slots }] of board.rows.entries()) {
    for (const [column, slot] of slots.entries()) {
      if (paint(slot, proof).kind === 'notApplicable') continue;
      perRow[row] = (perRow[row] ?? 0) + 1;
      perColumn[column] = (perColumn[column] ?? 0) + 1;
    }
  }
  return { perRow, perColumn };
}

/** Sets of one name tell the same: the same state, over the same reach. A set that fills its line has the reach `all`, whatever is not used. */
function kinOf(axis: 'row' | 'column', places: readonly Place[], { perRow, perColumn }: Size) {
  const [first] = places;
  const line = axis === 'row' ? perRow[first?.row ?? 0] : perColumn[first?.column ?? 0];
  const isAll = places.length > 1 && places.length === line;
  const reach = isAll ? 'all' : places.map((place) => (axis === 'row' ? place.column : place.row)).join(' ');
  const is: Cause['shared'] = isAll ? 'all' : axis === 'row' ? 'insurer' : 'service';
  return { id: `${first?.pair.availability ?? ''} ${first?.pair.mode ?? ''} ${axis} ${reach}`, is };
}

function causeOf(board: Board, members: readonly Place[], shared: Cause['shared']): Cause {
  const idsOf = (indexes: readonly number[], ids: readonly string[]) =>
    [...new Set(indexes)].sort((a, b) => a - b).map((index) => ids[index] ?? '');
  const rowIds = board.rows.map(({ insurerId }) => insurerId);
  const insurerIds = idsOf(
    members.map(({ row }) => row),
    rowIds,
  );
  const serviceIds = idsOf(
    members.map(({ column }) => column),
    board.serviceIds,
  );
  const [first] = members;
  if (first === undefined) throw new Error('a cause has at least one place');
  const newest = members.reduce((a, b) => ((b.at ?? -Infinity) > (a.at ?? -Infinity) ? b : a));
  const { availability, mode } = first.pair;
  const anchor = shared === 'service' ? serviceIds[0] : insurerIds[0];
  return {
    key: `${availability} ${mode} ${shared} ${anchor ?? ''}${shared === 'all' ? ` ${serviceIds[0] ?? ''}` : ''}`,
    pair: first.pair,
    shared,
    serviceIds,
    insurerIds,
    cells: members.length,
    newest:
      newest.at === null
        ? null
        : { at: newest.at, insurerId: rowIds[newest.row] ?? '', serviceId: board.serviceIds[newest.column] ?? '' },
  };
}

/** What cannot be used before what can, then most places first, of equals the worse, then in the board's order, which the sort keeps. */
function byWeight(a: Cause, b: Cause): number {
  const usability = (cause: Cause) => pairOf(cause.pair.availability, 'normal');
  return compareSeverity(usability(a), usability(b)) || b.cells - a.cells || compareSeverity(a.pair, b.pair);
}
