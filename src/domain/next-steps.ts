import type { Incident, PlannedWork } from './incident.ts';
import { isOver, nextDueOf, overdueSince } from './incident-reading.ts';
import { hourMs, type Instant } from './instant.ts';
import { workPhaseOf } from './planned-days.ts';

/**
 * What comes next: work that begins or ends, or a word that was promised. `due`: its time has come since the answer was made, so it may have happened;
 * `late`: an answer made after its time does not confirm it.
 */
export type NextStep = Readonly<{ key: string; at: Instant; when: 'ahead' | 'due' | 'late' }> &
  (Readonly<{ kind: 'begin' | 'end'; work: PlannedWork }> | Readonly<{ kind: 'message'; incident: Incident }>);

/** What one answer holds. `toldAt`: the board time it speaks for, null = not known. `isOld`: newer words may exist. */
export type Heard<T> = Readonly<{ all: readonly T[]; toldAt: Instant | null; isOld: boolean }>;

export type NextStepsAsked = Readonly<{
  works: Heard<PlannedWork>;
  incidents: Heard<Incident>;
  /** board time; null = nothing is proven, and then nothing is called late */
  now: Instant | null;
}>;

/** What is longer overdue than this is no next step any more. */
const lateForMs = 12 * hourMs;

/**
 * Soonest first, what is late before it. Work that runs is told by its end. What was called off, or is done, is none. Of an old answer only what is still
 * ahead: what has happened since nobody has told.
 */
export function nextStepsOf({ works, incidents, now }: NextStepsAsked): readonly NextStep[] {
  return [...workSteps(works, now), ...messageSteps(incidents, now)]
    .filter(({ at }) => now === null || at > now - lateForMs)
    .toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

/** The first of the steps, with no more than one promised word among them while work is announced: words are promised all the time. */
export function firstSteps(steps: readonly NextStep[], count: number): readonly NextStep[] {
  const [word, ...words] = steps.filter(({ kind }) => kind === 'message');
  const works = steps.filter(({ kind }) => kind !== 'message');
  const chosen = new Set([...(word === undefined ? [] : [word]), ...works, ...words].slice(0, count));
  return steps.filter((step) => chosen.has(step));
}

function workSteps({ all, toldAt, isOld }: Heard<PlannedWork>, now: Instant | null): readonly NextStep[] {
  return all.flatMap((work): readonly NextStep[] => {
    const phase = workPhaseOf(work, now);
    if (phase === 'done' || phase === 'cancelled') return [];
    const kind = phase === 'planned' || phase === 'due' ? 'begin' : 'end';
    const at = kind === 'begin' ? work.startsAt : work.endsAt;
    const isAhead = phase === 'planned' || phase === 'running';
    if (isOld && !isAhead) return [];
    const when = isAhead ? 'ahead' : toldAt !== null && at < toldAt ? 'late' : 'due';
    return [{ key: `work ${work.id}`, kind, at, when, work }];
  });
}

function messageSteps({ all, toldAt, isOld }: Heard<Incident>, now: Instant | null): readonly NextStep[] {
  return all.flatMap((incident): readonly NextStep[] => {
    const at = isOver(incident) ? null : nextDueOf(incident);
    if (at === null) return [];
    const isLate = !isOld && overdueSince(incident, now, toldAt) !== null;
    // past its time, but the answer is too old to accuse anybody: not a step, and not late
    if (!isLate && now !== null && at < now) return [];
    return [{ key: `message ${incident.id}`, kind: 'message', at, when: isLate ? 'late' : 'ahead', incident }];
  });
}
