import type { Incident, PlannedWork } from './incident.ts';
import { isOver, nextDueOf, overdueSince } from './incident-reading.ts';
import { hourMs, type Instant } from './instant.ts';
import { workPhaseOf } from './planned-days.ts';

/** What comes next: work that begins or ends, or a word that was promised. `isLate`: its time has passed and nobody has confirmed it. */
export type NextStep = Readonly<{ key: string; at: Instant; isLate: boolean }> &
  (Readonly<{ kind: 'begin' | 'end'; work: PlannedWork }> | Readonly<{ kind: 'message'; incident: Incident }>);

export type NextStepsAsked = Readonly<{
  works: readonly PlannedWork[];
  incidents: readonly Incident[];
  /** board time; null = nothing is proven, and then nothing is called late */
  now: Instant | null;
  /** the board time the incidents' answer speaks for */
  toldAt: Instant | null;
}>;

/** What is longer overdue than this is no next step any more. */
const lateForMs = 12 * hourMs;

/** Soonest first, what is late before it. Work that runs is told by its end. What was called off, or is done, is none. */
export function nextStepsOf({ works, incidents, now, toldAt }: NextStepsAsked): readonly NextStep[] {
  const steps = [
    ...works.flatMap((work) => workStep(work, now)),
    ...incidents.flatMap((incident) => messageStep(incident, now, toldAt)),
  ];
  return steps
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

function workStep(work: PlannedWork, now: Instant | null): readonly NextStep[] {
  const phase = workPhaseOf(work, now);
  const key = `work ${work.id}`;
  switch (phase) {
    case 'planned':
    case 'due':
      return [{ key, kind: 'begin', at: work.startsAt, isLate: phase === 'due', work }];
    case 'running':
    case 'overrun':
      return [{ key, kind: 'end', at: work.endsAt, isLate: phase === 'overrun', work }];
    case 'done':
    case 'cancelled':
      return [];
  }
}

function messageStep(incident: Incident, now: Instant | null, toldAt: Instant | null): readonly NextStep[] {
  const at = isOver(incident) ? null : nextDueOf(incident);
  if (at === null) return [];
  const isLate = overdueSince(incident, now, toldAt) !== null;
  // past its time, but the answer is too old to accuse anybody: not a step, and not late
  if (!isLate && now !== null && at < now) return [];
  return [{ key: `message ${incident.id}`, kind: 'message', at, isLate, incident }];
}
