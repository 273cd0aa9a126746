import { minuteMs, type Instant } from './instant.ts';
import type { Pair } from './pair.ts';
import type { Transition } from './transition.ts';

/** `learnedAt`: nobody told of it when it happened; a later look at the board showed it, at this board time. */
export type ToldChange = Transition & Readonly<{ learnedAt?: Instant | null }>;

/** Changes that tell the same: one new state, one cause, close together. */
export type ChangeGroup = Readonly<{
  /** stable while the group grows: position and place of its oldest change */
  key: string;
  to: Pair;
  incidentId: string | null;
  /** newest and oldest change, board time */
  latestAt: Instant;
  earliestAt: Instant;
  insurerIds: readonly string[];
  serviceIds: readonly string[];
  transitions: readonly ToldChange[];
  /** the latest of those in it; null = all were told as they happened */
  learnedAt: Instant | null;
}>;

const togetherMs = 10 * minuteMs;

/**
 * Groups changes (newest first) by cause: same new pair, same incident, and with that either one insurer or one service, or both told by an incident;
 * each at most 10 min after the one before. Newest group first. In a flood, state and incident alone make a group.
 */
export function groupChanges(transitions: readonly ToldChange[], isFlood = false): readonly ChangeGroup[] {
  const groups: ToldChange[][] = [];
  for (const transition of transitions) {
    const group = groups.find((one) => belongs(one, transition, isFlood));
    if (group === undefined) groups.push([transition]);
    else group.push(transition);
  }
  return groups.map(groupOf);
}

function belongs(group: readonly ToldChange[], next: ToldChange, isFlood: boolean): boolean {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) return false;
  const isSameCause = first.to === next.to && first.incidentId === next.incidentId && last.at - next.at <= togetherMs;
  if (!isSameCause) return false;
  if (isFlood || next.incidentId !== null) return true;
  return (
    group.every((one) => one.insurerId === next.insurerId) || group.every((one) => one.serviceId === next.serviceId)
  );
}

function groupOf(transitions: readonly ToldChange[]): ChangeGroup {
  const times = transitions.map((one) => one.at);
  const [first] = transitions;
  const oldest = transitions.at(-1);
  if (first === undefined || oldest === undefined) throw new Error('a group has at least one change');
  const learned = transitions.flatMap(({ learnedAt }) =>
    learnedAt === undefined || learnedAt === null ? [] : [learnedAt],
  );
  return {
    key: `${oldest.seq} ${oldest.insurerId} ${oldest.serviceId}`,
    to: first.to,
    incidentId: first.incidentId,
    latestAt: Math.max(...times),
    earliestAt: Math.min(...times),
    insurerIds: [...new Set(transitions.map((one) => one.insurerId))],
    serviceIds: [...new Set(transitions.map((one) => one.serviceId))],
    transitions,
    learnedAt: learned.length === 0 ? null : Math.max(...learned),
  };
}
