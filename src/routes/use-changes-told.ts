import { useMemo, useState } from 'react';
import { changesKept, type RecordedChange } from '#api/live-board-state.ts';
import { groupChanges, type ChangeGroup, type ToldChange } from '#domain/change-groups.ts';
import type { ChangeRate } from '#domain/change-rate.ts';
import { hourMs, type Instant } from '#domain/instant.ts';
import { pairOf } from '#domain/pair.ts';

export type ChangesTold = Readonly<{
  /** newest first */
  transitions: readonly ToldChange[];
  groups: readonly ChangeGroup[];
  /** null while board time is not known, or nothing has changed */
  rate: ChangeRate | null;
}>;

/** The changes of the present history, told by cause, and how many there were in the last hour of board time, or since the reader came. `knownSince`: changes are known from there on, whenever the reader came. */
export function useChangesTold(
  changes: readonly RecordedChange[],
  now: Instant | null,
  knownSince: Instant | null = null,
): ChangesTold {
  const [openedAt, setOpenedAt] = useState(knownSince);
  if (openedAt === null && now !== null) setOpenedAt(now);
  const transitions = useMemo(() => toldTransitions(changes), [changes]);
  const groups = useMemo(() => groupChanges(transitions), [transitions]);
  const rate = useMemo(() => {
    if (now === null || openedAt === null || transitions.length === 0) return null;
    const isWhole = openedAt <= now - hourMs;
    const instants = transitions.map((transition) => transition.knownAt);
    // the minute that has just begun is not over
    const count = instants.filter((at) => at > now - hourMs).length;
    const first = Math.min(openedAt, ...instants);
    // of more than that the oldest are forgotten, and between two looks at the board more may have happened
    const isForgetful = changes.length >= changesKept && count >= transitions.length;
    const isAtLeast =
      isForgetful || transitions.some(({ learnedAt, knownAt }) => learnedAt !== null && knownAt > now - hourMs);
    return { count, isAtLeast, since: isWhole ? null : first };
  }, [now, openedAt, transitions, changes]);
  return { transitions, groups, rate };
}

/** Newest first, without corrections of the past; what a late source said counts as unknown. */
function toldTransitions(changes: readonly RecordedChange[]): readonly (ToldChange & { learnedAt: Instant | null })[] {
  const epoch = changes[0]?.epoch;
  return changes
    .filter((change) => change.epoch === epoch && !change.isCorrection)
    .map(({ transition, learnedAt }) => {
      const to = transition.observedAt === null ? transition.to : pairOf('unknown', transition.to.mode);
      return { ...transition, to, learnedAt };
    });
}
