import { berlinDayOf, type BerlinDay } from './berlin-time.ts';
import type { PlannedWork } from './incident.ts';
import type { Instant } from './instant.ts';

/**
 * Where a piece of work stands. The server's word counts; where its answer is older than the clock, the times that have passed since are told as such
 * and never as done: `due` should have begun, `overrun` should have ended, and nobody has confirmed either.
 */
export const workPhases = ['running', 'overrun', 'due', 'planned', 'done', 'cancelled'] as const;
export type WorkPhase = (typeof workPhases)[number];

/** `now` is board time; null = not known, or not proven. */
export function workPhaseOf({ status, startsAt, endsAt }: PlannedWork, now: Instant | null): WorkPhase {
  if (status === 'done' || status === 'cancelled') return status;
  if (now !== null && now >= endsAt) return 'overrun';
  if (status === 'running') return 'running';
  return now !== null && now >= startsAt ? 'due' : 'planned';
}

/** The work that begins on one Berlin day. */
export type PlannedDay = Readonly<{ day: BerlinDay; works: readonly PlannedWork[] }>;
export type PlannedDays = Readonly<{
  /** by their beginning */
  running: readonly PlannedWork[];
  /** the next first */
  upcoming: readonly PlannedDay[];
  /** the newest first */
  past: readonly PlannedDay[];
}>;

/**
 * Running, coming and past work by the Berlin day it begins on; every piece is in exactly one list. What was called off stays where it would have been.
 */
export function plannedDaysOf(works: readonly PlannedWork[], now: Instant | null): PlannedDays {
  const inOrder = works.toSorted((a, b) => a.startsAt - b.startsAt || a.endsAt - b.endsAt || (a.id < b.id ? -1 : 1));
  const places = inOrder.map((work) => ({ work, place: placeOf(work, now) }));
  const at = (place: Place) => places.flatMap((one) => (one.place === place ? [one.work] : []));
  return { running: at('running'), upcoming: byDay(at('upcoming')), past: byDay(at('past').toReversed()) };
}

type Place = keyof PlannedDays;

function placeOf(work: PlannedWork, now: Instant | null): Place {
  const phase = workPhaseOf(work, now);
  if (phase === 'planned') return 'upcoming';
  if (phase === 'done') return 'past';
  if (phase === 'cancelled') return now !== null && now < work.endsAt ? 'upcoming' : 'past';
  return 'running';
}

function byDay(works: readonly PlannedWork[]): readonly PlannedDay[] {
  const days = new Map<BerlinDay, PlannedWork[]>();
  for (const work of works) {
    const day = berlinDayOf(work.startsAt);
    const known = days.get(day);
    if (known === undefined) days.set(day, [work]);
    else known.push(work);
  }
  return [...days].map(([day, ofDay]) => ({ day, works: ofDay }));
}
