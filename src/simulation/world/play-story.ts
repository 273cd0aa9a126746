import { isInGap, type Gap } from '#domain/history.ts';
import type { Instant, Window } from '#domain/instant.ts';
import type { Provenance } from '#domain/provenance.ts';
import type { Transition } from '#domain/transition.ts';
import type { Random } from '#lib/seeded-random.ts';
import type { Act, Chatter } from './act.ts';
import type { Cast } from './cast.ts';
import { drawAct } from './draw-act.ts';
import { drawChatter } from './draw-chatter.ts';
import { playCell, type CellChange } from './play-cell.ts';
import type { Scene } from './scene.ts';

export type Story = Readonly<{
  window: Window;
  acts: readonly Act[];
  chatter: readonly Chatter[];
  gaps: readonly Gap[];
  /** statements about the past that came too late to change what the cell shows */
  corrections: readonly Omit<Transition, 'seq'>[];
}>;

/** `place` orders what became known in the same instant: by insurer, then by service. */
type Draft = Readonly<{ place: number; statement: Omit<Transition, 'seq'> }>;

const reconstructed: Provenance = Object.freeze({ kind: 'reconstructed' });

/** All transitions of a story, in the order in which they became known, numbered from 1. */
export function playStory(story: Story, cast: Cast, random: Random): Transition[] {
  const scenes = [
    ...story.acts.flatMap((act) => drawAct(act, cast, random)),
    ...story.chatter.flatMap((chatter) => drawChatter(chatter, cast, random)),
  ];
  const byCell = groupByCell(scenes);
  const places = new Map(
    cast.insurers
      .flatMap(({ id }) => cast.serviceIds.map((serviceId) => `${id} ${serviceId}`))
      .map((key, place) => [key, place]),
  );
  const drafts = [...byCell].flatMap(([key, ofCell]) => draftsOf(ofCell, places.get(key) ?? 0, cast, story));
  const corrections = story.corrections.map((statement) => ({
    place: places.get(`${statement.insurerId} ${statement.serviceId}`) ?? 0,
    statement,
  }));
  return [...drafts, ...corrections]
    .toSorted(byKnowledge)
    .map(({ statement }, index) => numbered(index + 1, statement));
}

function byKnowledge(a: Draft, b: Draft): number {
  return a.statement.knownAt - b.statement.knownAt || a.statement.at - b.statement.at || a.place - b.place;
}

/** Field by field: `seq` first, as a reader of the log expects it. */
function numbered(seq: number, statement: Omit<Transition, 'seq'>): Transition {
  const { at, knownAt, insurerId, serviceId, to, observedAt, incidentId, provenance } = statement;
  return { seq, at, knownAt, insurerId, serviceId, to, observedAt, incidentId, provenance };
}

function groupByCell(scenes: readonly Scene[]): ReadonlyMap<string, readonly Scene[]> {
  const byCell = new Map<string, Scene[]>();
  for (const scene of scenes) {
    const key = `${scene.insurerId} ${scene.serviceId}`;
    const known = byCell.get(key);
    if (known === undefined) byCell.set(key, [scene]);
    else known.push(scene);
  }
  return byCell;
}

function draftsOf(scenes: readonly Scene[], place: number, cast: Cast, story: Story): Draft[] {
  const [first] = scenes;
  if (first === undefined) return [];
  const { insurerId, serviceId } = first;
  const gaps = story.gaps.filter((gap) => isInGap(gap, insurerId, serviceId));
  return playCell(scenes, cast.silentAfterMs(serviceId), gaps)
    .filter((change) => isWithin(story.window, change.knownAt))
    .map((change) => ({ place, statement: statementOf(change, insurerId, serviceId) }));
}

function statementOf(change: CellChange, insurerId: string, serviceId: string): Omit<Transition, 'seq'> {
  const { at, knownAt, pair, observedAt, incidentId } = change;
  return { at, knownAt, insurerId, serviceId, to: pair, observedAt, incidentId, provenance: reconstructed };
}

function isWithin(window: Window, at: Instant): boolean {
  return window.from < at && at <= window.to;
}
