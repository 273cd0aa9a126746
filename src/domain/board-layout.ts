import { attentionOf, compareSeverity, type Attention } from './attention.ts';
import type { Row } from './board.ts';
import type { Catalog, InsurerKind } from './catalog.ts';
import { pairOf, type Pair } from './pair.ts';
import { isAffected } from './summary.ts';

export const groupings = ['severity', 'kind', 'none'] as const;
export type Grouping = (typeof groupings)[number];
export const sortings = ['severity', 'name', 'change'] as const;
export type Sorting = (typeof sortings)[number];

export const severityGroups = ['act', 'degraded', 'controlled', 'fallbackOnly', 'normal'] as const;
export type SeverityGroup = (typeof severityGroups)[number];
export type GroupKey = SeverityGroup | InsurerKind | 'all';

export type LayoutGroup = Readonly<{ key: GroupKey; insurerIds: readonly string[] }>;
/** Which rows stand where. Kept apart from the board, so that a change of state need not move a row under the reader's eyes. */
export type BoardLayout = readonly LayoutGroup[];

/** Groups and order of `rows` by what they say: `pairsOf` gives a row's pairs, worst first is `attention`, ties by name. Empty groups are left out. */
export function layoutOf(
  rows: readonly Row[],
  catalog: Catalog,
  view: Readonly<{ grouping: Grouping; sorting: Sorting }>,
  pairsOf: (row: Row) => readonly (Pair | null)[],
): BoardLayout {
  const places = namePlacesOf(catalog);
  const entries = rows.map((row): Entry => {
    const insurer = places.get(row.insurerId);
    const digest = digestOf(pairsOf(row));
    return {
      insurerId: row.insurerId,
      namePlace: insurer?.place ?? places.size,
      group: groupOf(view.grouping, digest, insurer?.kind ?? 'other'),
      ...digest,
      changedAt: view.sorting === 'change' ? lastChangeOf(row) : 0,
    };
  });
  const sorted = entries.sort(comparators[view.sorting]);
  return groupOrders[view.grouping]
    .map((key) => ({ key, insurerIds: sorted.filter((entry) => entry.group === key).map((entry) => entry.insurerId) }))
    .filter((group) => group.insurerIds.length > 0);
}

/** The same rows in the same groups and order. */
export function isSameLayout(a: BoardLayout, b: BoardLayout): boolean {
  return (
    a.length === b.length &&
    a.every((group, index) => {
      const other = b[index];
      return (
        group.key === other?.key &&
        group.insurerIds.length === other.insurerIds.length &&
        group.insurerIds.every((insurerId, place) => insurerId === other.insurerIds[place])
      );
    })
  );
}

/**
 * How many rows must be taken up to make `next` of `held`: those that go to another group, and the fewest that must step over others. Rows only one
 * of them has do not count: they must appear or go at once.
 */
export function countMoves(held: BoardLayout, next: BoardLayout): number {
  const places = new Map(flatten(next).map((place, index) => [place.insurerId, { ...place, index }]));
  const both = flatten(held).flatMap((from) => {
    const to = places.get(from.insurerId);
    return to === undefined ? [] : [{ isSameGroup: to.group === from.group, index: to.index }];
  });
  return both.length - longestRise(both.filter((row) => row.isSameGroup).map((row) => row.index));
}

/** `held` without the rows that are gone; a row it does not know makes it unusable: null. */
export function keepLayout(held: BoardLayout, next: BoardLayout): BoardLayout | null {
  const wanted = new Set(flatten(next).map((place) => place.insurerId));
  const known = new Set(flatten(held).map((place) => place.insurerId));
  if ([...wanted].some((insurerId) => !known.has(insurerId))) return null;
  const kept = held.map((group) => ({ ...group, insurerIds: group.insurerIds.filter((id) => wanted.has(id)) }));
  return kept.filter((group) => group.insurerIds.length > 0);
}

/** The group of a row by its worst class: act now (P1, PU), limited, controlled, fallback only, normal. */
export function severityGroupOf(pairs: readonly Pair[]): SeverityGroup {
  const classes = new Set<Attention>(pairs.map(attentionOf));
  if (classes.has('P1') || classes.has('PU')) return 'act';
  if (classes.has('P2')) return 'degraded';
  if (classes.has('P3')) return 'controlled';
  return classes.has('P4') ? 'fallbackOnly' : 'normal';
}

/** What a row's pairs amount to. */
type Digest = Readonly<{ severityGroup: SeverityGroup; worst: Pair; affected: number }>;
type Entry = Digest & Readonly<{ insurerId: string; namePlace: number; group: GroupKey; changedAt: number }>;

const normal = pairOf('operational', 'normal');
const groupOrders = {
  severity: severityGroups,
  kind: ['BKK', 'IKK', 'EK', 'other'],
  none: ['all'],
} as const satisfies Record<Grouping, readonly GroupKey[]>;

function groupOf(grouping: Grouping, { severityGroup }: Digest, kind: InsurerKind): GroupKey {
  if (grouping === 'none') return 'all';
  return grouping === 'kind' ? kind : severityGroup;
}

/** A thousand rows are laid out anew for each batch of changes, and nearly all of them are what they were. */
const digests = new WeakMap<readonly (Pair | null)[], Digest>();
const lastChanges = new WeakMap<Row, number>();
const namePlaces = new WeakMap<Catalog, NamePlaces>();
type NamePlaces = ReadonlyMap<string, Readonly<{ kind: InsurerKind; place: number }>>;

function digestOf(painted: readonly (Pair | null)[]): Digest {
  const known = digests.get(painted);
  if (known !== undefined) return known;
  const pairs = painted.filter((pair) => pair !== null);
  const digest = {
    severityGroup: severityGroupOf(pairs),
    worst: pairs.toSorted(compareSeverity)[0] ?? normal,
    affected: pairs.filter(isAffected).length,
  };
  digests.set(painted, digest);
  return digest;
}

function lastChangeOf(row: Row): number {
  const known = lastChanges.get(row);
  if (known !== undefined) return known;
  const changedAt = Math.max(0, ...row.slots.map((slot) => slot?.since ?? 0));
  lastChanges.set(row, changedAt);
  return changedAt;
}

/** Where each insurer stands in the order of names, and its kind. */
function namePlacesOf(catalog: Catalog): NamePlaces {
  const known = namePlaces.get(catalog);
  if (known !== undefined) return known;
  const collator = new Intl.Collator('de');
  const sorted = catalog.insurers.toSorted((a, b) => collator.compare(a.name, b.name) || compareIds(a.id, b.id));
  const places = new Map(sorted.map(({ id, kind }, place) => [id, { kind, place }] as const));
  namePlaces.set(catalog, places);
  return places;
}

/** Insurers the catalogue lacks stand behind, by id. */
function byName(a: Entry, b: Entry): number {
  return a.namePlace - b.namePlace || compareIds(a.insurerId, b.insurerId);
}

const comparators: Readonly<Record<Sorting, (a: Entry, b: Entry) => number>> = {
  severity: (a, b) => compareSeverity(a.worst, b.worst) || b.affected - a.affected || byName(a, b),
  name: byName,
  change: (a, b) => b.changedAt - a.changedAt || byName(a, b),
};

/** By code unit, so that every engine and locale agrees. */
function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Length of the longest rising part of a list of different numbers, not necessarily in one piece. */
function longestRise(numbers: readonly number[]): number {
  /** the smallest last number of a rise of each length */
  const ends: number[] = [];
  for (const number of numbers) {
    const isHighest = number > (ends.at(-1) ?? -1);
    ends[isHighest ? ends.length : ends.findIndex((end) => end >= number)] = number;
  }
  return ends.length;
}

function flatten(layout: BoardLayout): readonly Readonly<{ insurerId: string; group: GroupKey }>[] {
  return layout.flatMap((group) => group.insurerIds.map((insurerId) => ({ insurerId, group: group.key })));
}
