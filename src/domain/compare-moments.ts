import { attentionOf, compareSeverity } from './attention.ts';
import type { Board } from './board.ts';
import type { Cell, CellRef } from './cell.ts';
import { compareBoards, type CellDifference } from './compare-boards.ts';
import { isControlled, pairOf, type Pair } from './pair.ts';
import { paint, paintProof } from './paint.ts';
import { reaches, reachOf } from './reach.ts';
import { isAffected, paintedPairOf } from './summary.ts';

/** What a difference is for those who look after it, the most pressing first. `again` = the same state, begun anew in between. */
export const changeKinds = [
  'newOutage',
  'unknown',
  'worse',
  'controlled',
  'toFallback',
  'better',
  'backToNormal',
  'heardAgain',
  'again',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export type MomentChange = CellRef &
  Readonly<{
    kind: ChangeKind;
    /** as painted then; null = the earlier board had no such cell */
    before: Pair | null;
    after: Pair;
    /** since when it has been so, as known then; null = not known */
    since: Cell['since'];
    /** what the later state is told by, or the earlier one that is over */
    incidentId: string | null;
  }>;

/**
 * What the later of two boards of one history shows differently, each as it was known then. Pass boards with their gaps veiled. What went and came back
 * in between shows only where the state began anew. In the order of the later board.
 */
export function compareMoments(earlier: Board, later: Board): readonly MomentChange[] {
  return compareBoards(earlier, later).flatMap((difference) => {
    const { insurerId, serviceId, from, to } = difference;
    const before = from === undefined ? null : shownPair(from);
    const after = shownPair(to);
    const kind = kindOf(difference, before, after);
    if (kind === null) return [];
    const incidentId = to.incidentId ?? from?.incidentId ?? null;
    return [{ insurerId, serviceId, kind, before, after, since: to.since, incidentId }];
  });
}

/** The kind of a change from one painted pair to another; null = to the eye nothing happened. */
function kindOf({ from, to }: CellDifference, before: Pair | null, after: Pair): ChangeKind | null {
  if (before === after) return after.availability !== 'unknown' && from?.since !== to.since ? 'again' : null;
  if (after.availability === 'unknown') return 'unknown';
  if (!isAffected(after)) return 'backToNormal';
  if (attentionOf(after) === 'P1') return before !== null && attentionOf(before) === 'P1' ? 'worse' : 'newOutage';
  if (isControlled(after.mode)) return kindOfControlled(before, after);
  if (after.mode === 'fallback' && before?.mode !== 'fallback') return 'toFallback';
  if (before === null || before.availability === 'unknown') return 'heardAgain';
  return worseOrBetter(before, after);
}

/** From one controlled mode into another is a step of the return, or back in it. */
function kindOfControlled(before: Pair | null, after: Pair): ChangeKind {
  if (before === null || before.availability === 'unknown' || !isControlled(before.mode)) return 'controlled';
  return worseOrBetter(before, after);
}

/** By what can be reached, then by urgency: what was off on purpose and now works in part is better, though it is more pressing for those who look after it. */
function worseOrBetter(before: Pair, after: Pair): 'worse' | 'better' {
  const byReach = reaches.indexOf(reachOf(after)) - reaches.indexOf(reachOf(before));
  return (byReach || compareSeverity(after, before)) < 0 ? 'worse' : 'better';
}

const asKnownThen = paintProof('live', false, true);

function shownPair(cell: Cell): Pair {
  return paintedPairOf(paint(cell, asKnownThen)) ?? pairOf('unknown', cell.pair.mode);
}

/** Changes that have something in common. */
export type MomentGroup<Key> = Readonly<{ key: Key; changes: readonly MomentChange[] }>;

/** Groups by what a change has; most changes first, of equals the one that came first. */
export function groupMoments<Key>(
  changes: readonly MomentChange[],
  keyOf: (change: MomentChange) => Key,
): readonly MomentGroup<Key>[] {
  const groups = new Map<Key, MomentChange[]>();
  for (const change of changes) {
    const group = groups.get(keyOf(change));
    if (group === undefined) groups.set(keyOf(change), [change]);
    else group.push(change);
  }
  return [...groups]
    .map(([key, inGroup]) => ({ key, changes: inGroup }))
    .toSorted((a, b) => b.changes.length - a.changes.length);
}

export type KindCounts = Readonly<Record<ChangeKind, number>>;

export function countKinds(changes: readonly MomentChange[]): KindCounts {
  const counts: Record<ChangeKind, number> = {
    newOutage: 0,
    unknown: 0,
    worse: 0,
    controlled: 0,
    toFallback: 0,
    better: 0,
    backToNormal: 0,
    heardAgain: 0,
    again: 0,
  };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}
