import { minuteMs, type Instant } from './instant.ts';
import type { Pair } from './pair.ts';
import type { Transition } from './transition.ts';

/** Changes that tell the same: one new state, one cause, close together. */
export type ChangeGroup = Readonly<{
  /** stable while the group grows: position of its oldest change */
  key: string;
  to: Pair;
  incidentId: string | null;
  /** newest and oldest change, board time */
  latestAt: Instant;
  earliestAt: Instant;
  insurerIds: readonly string[];
  serviceIds: readonly string[];
  transitions: readonly Transition[];
}>;

const togetherMs = 10 * minuteMs;

/**
 * Groups changes (newest first) by cause: same new pair, same incident, and with that either one insurer or one service, or both told by an incident;
 * each at most 10 min after the one before. Newest group first.
 */
export function groupChanges(transitions: readonly Transition[]): readonly ChangeGroup[] {
  const groups: Transition[][] = [];
  for (const transition of transitions) {
    const group = groups.find((one) => belongs(one, transition));
    if (group === undefined) groups.push([transition]);
    else group.push(transition);
  }
  return groups.map(groupOf);
}

function belongs(group: readonly Transition[], next: Transition): boolean {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) return false;
  const isSameCause = first.to === next.to && first.incidentId === next.incidentId && last.at - next.at <= togetherMs;
  if (!isSameCause) return false;
  if (next.incidentId !== null) return true;
  return (
    group.every((one) => one.insurerId === next.insurerId) || group.every((one) => one.serviceId === next.serviceId)
  );
}

function groupOf(transitions: readonly Transition[]): ChangeGroup {
  const times = transitions.map((one) => one.at);
  const [first] = transitions;
  if (first === undefined) throw new Error('a group has at least one change');
  return {
    key: String(transitions.at(-1)?.seq),
    to: first.to,
    incidentId: first.incidentId,
    latestAt: Math.max(...times),
    earliestAt: Math.min(...times),
    insurerIds: [...new Set(transitions.map((one) => one.insurerId))],
    serviceIds: [...new Set(transitions.map((one) => one.serviceId))],
    transitions,
  };
}
