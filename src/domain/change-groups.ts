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

export type Grouping = Readonly<{
  /** in a flood, state and incident alone make a group */
  isFlood: boolean;
  /** how many groups are wanted: each of them is whole, however many changes it holds; no more are looked for */
  most: number;
}>;

/**
 * Groups changes (newest first) by cause: same new pair, same incident, and with that either one insurer or one service, or both told by an incident;
 * each at most 10 min after the one before. Newest group first.
 */
export function groupChanges(
  transitions: readonly ToldChange[],
  { isFlood = false, most = Infinity }: Partial<Grouping> = {},
): readonly ChangeGroup[] {
  const groups: OpenGroup[] = [];
  for (const next of transitions) {
    if (groups.length >= most && groups.slice(0, most).every((group) => !isTogether(group, next))) break;
    const group = groups.find((one) => belongs(one, next, isFlood));
    if (group === undefined) groups.push(openGroup(next));
    else add(group, next);
  }
  return groups.slice(0, most).map(({ members }) => groupOf(members));
}

/** `insurerId`, `serviceId`: what all of its changes share; null = more than one. */
type OpenGroup = {
  readonly first: ToldChange;
  readonly members: ToldChange[];
  lastAt: Instant;
  insurerId: string | null;
  serviceId: string | null;
};

function openGroup(first: ToldChange): OpenGroup {
  const { at, insurerId, serviceId } = first;
  return { first, members: [first], lastAt: at, insurerId, serviceId };
}

function add(group: OpenGroup, next: ToldChange): void {
  group.members.push(next);
  group.lastAt = next.at;
  if (group.insurerId !== next.insurerId) group.insurerId = null;
  if (group.serviceId !== next.serviceId) group.serviceId = null;
}

function belongs(group: OpenGroup, next: ToldChange, isFlood: boolean): boolean {
  const { first, insurerId, serviceId } = group;
  if (first.to !== next.to || first.incidentId !== next.incidentId || !isTogether(group, next)) return false;
  return isFlood || next.incidentId !== null || insurerId === next.insurerId || serviceId === next.serviceId;
}

function isTogether({ lastAt }: OpenGroup, next: ToldChange): boolean {
  return lastAt - next.at <= togetherMs;
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
