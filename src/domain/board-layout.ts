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
  const insurers = new Map(catalog.insurers.map((insurer) => [insurer.id, insurer]));
  const entries = rows.map((row): Entry => {
    const pairs = pairsOf(row).filter((pair) => pair !== null);
    const insurer = insurers.get(row.insurerId);
    const worst = pairs.toSorted(compareSeverity)[0] ?? normal;
    return {
      insurerId: row.insurerId,
      name: insurer?.name ?? row.insurerId,
      group: groupOf(view.grouping, pairs, insurer?.kind ?? 'other'),
      worst,
      affected: pairs.filter(isAffected).length,
      changedAt: Math.max(0, ...row.slots.map((slot) => slot?.since ?? 0)),
    };
  });
  const sorted = entries.toSorted(comparators[view.sorting]);
  return groupOrders[view.grouping]
    .map((key) => ({ key, insurerIds: sorted.filter((entry) => entry.group === key).map((entry) => entry.insurerId) }))
    .filter((group) => group.insurerIds.length > 0);
}

/** How many rows stand in another group or place in `next` than in `held`. Rows only one of them has do not count: they must appear or go at once. */
export function countMoves(held: BoardLayout, next: BoardLayout): number {
  const places = new Map(flatten(next).map((place) => [place.insurerId, place.group]));
  const stay = flatten(held).filter(({ insurerId }) => places.has(insurerId));
  return stay.filter(({ insurerId, group }) => places.get(insurerId) !== group).length;
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

type Entry = Readonly<{
  insurerId: string;
  name: string;
  group: GroupKey;
  worst: Pair;
  affected: number;
  changedAt: number;
}>;

const normal = pairOf('operational', 'normal');
const groupOrders = {
  severity: severityGroups,
  kind: ['BKK', 'IKK', 'EK', 'other'],
  none: ['all'],
} as const satisfies Record<Grouping, readonly GroupKey[]>;

function groupOf(grouping: Grouping, pairs: readonly Pair[], kind: InsurerKind): GroupKey {
  if (grouping === 'none') return 'all';
  return grouping === 'kind' ? kind : severityGroupOf(pairs);
}

function byName(a: Entry, b: Entry): number {
  return a.name.localeCompare(b.name, 'de') || (a.insurerId < b.insurerId ? -1 : 1);
}

const comparators: Readonly<Record<Sorting, (a: Entry, b: Entry) => number>> = {
  severity: (a, b) => compareSeverity(a.worst, b.worst) || b.affected - a.affected || byName(a, b),
  name: byName,
  change: (a, b) => b.changedAt - a.changedAt || byName(a, b),
};

function flatten(layout: BoardLayout): readonly Readonly<{ insurerId: string; group: GroupKey }>[] {
  return layout.flatMap((group) => group.insurerIds.map((insurerId) => ({ insurerId, group: group.key })));
}
