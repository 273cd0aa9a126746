import { minuteMs, secondMs, type Instant, type Window } from '#domain/instant.ts';
import { pairOf, type Pair } from '#domain/pair.ts';
import { codeOfPair } from './pair-code.ts';
import type { DrawnStep, Scene } from './scene.ts';

type State = Readonly<{ pair: Pair; observedAt: Instant | null; incidentId: string | null }>;

/** What one cell does at one instant; a `Transition` without its number and its place. */
export type CellChange = State & Readonly<{ at: Instant; knownAt: Instant }>;

const normal = pairOf('operational', 'normal');
const quiet: State = { pair: normal, observedAt: null, incidentId: null };

/** A blip needs this much room before anything else happens to the cell. */
const marginMs = 2 * minuteMs;

/**
 * Plays the scenes of one cell in the order of their beginning. A scene that may begin interrupts the one before,
 * unless that one is fixed. Nothing happens within `gaps`: what would have is first seen at their end.
 */
export function playCell(scenes: readonly Scene[], silentAfterMs: number, gaps: readonly Window[]): CellChange[] {
  const inOrder = scenes.toSorted((a, b) => a.startsAt - b.startsAt);
  const stage = createStage(silentAfterMs, gaps);
  for (const [index, scene] of inOrder.entries()) {
    stage.advance(scene.startsAt);
    if (!scene.isBlip) stage.begin(scene);
    else {
      const next = inOrder.slice(index + 1).find((later) => !later.isBlip)?.startsAt ?? Infinity;
      stage.blip(scene, next);
    }
  }
  stage.advance(Infinity);
  return stage.changes;
}

function createStage(silentAfterMs: number, gaps: readonly Window[]) {
  const changes: CellChange[] = [];
  let state = quiet;
  let playing: Readonly<{ scene: Scene; index: number; endsAt: Instant | null; before: State }> | null = null;
  let busyUntil = -Infinity;

  function enter(scene: Scene, step: DrawnStep, wantedAt: Instant, before: State): void {
    const last = changes.at(-1);
    const at = Math.max(seenAt(wantedAt, gaps), last === undefined ? -Infinity : last.at + secondMs);
    const next = stateAfter(scene, step, at, before, state, silentAfterMs);
    if (next.pair === state.pair && next.observedAt === state.observedAt && next.incidentId === state.incidentId)
      return;
    state = next;
    const knownAt = seenAt(Math.max(at + step.knownAfterMs, last === undefined ? 0 : last.knownAt + secondMs), gaps);
    changes.push({ ...next, at, knownAt });
  }

  /** Enters steps from `index` on; those already over are passed by. */
  function play(scene: Scene, index: number, at: Instant, before: State): void {
    for (let now = index; now < scene.steps.length; now += 1) {
      const step = scene.steps[now];
      if (step === undefined || (step.endsAt !== null && step.endsAt <= at)) continue;
      enter(scene, step, at, before);
      const endsAt = step.endsAt ?? (step.lastsMs === null ? null : at + step.lastsMs);
      playing = now === scene.steps.length - 1 ? null : { scene, index: now, endsAt, before };
      return;
    }
    playing = null;
  }

  function mayBegin(scene: Scene): boolean {
    return scene.startsAt >= busyUntil && (scene.when === null || scene.when.includes(codeOfPair(state.pair)));
  }

  return {
    changes,
    advance(to: Instant): void {
      while (playing !== null && playing.endsAt !== null && playing.endsAt <= to) {
        play(playing.scene, playing.index + 1, playing.endsAt, playing.before);
      }
    },
    begin(scene: Scene): void {
      if (playing?.scene.isFixed === true || !mayBegin(scene)) return;
      play(scene, 0, scene.startsAt, state);
    },
    blip(scene: Scene, nextSceneAt: Instant): void {
      const end = endOf(scene);
      const room = Math.min(nextSceneAt, playing?.endsAt ?? Infinity) - marginMs;
      if (end > room || state.observedAt !== null || !mayBegin(scene) || touches(gaps, scene.startsAt, end)) return;
      const before = state;
      let at = scene.startsAt;
      for (const step of scene.steps) {
        enter(scene, step, at, before);
        at += step.lastsMs ?? 0;
      }
      busyUntil = end + marginMs;
    },
  };
}

function stateAfter(
  scene: Scene,
  step: DrawnStep,
  at: Instant,
  before: State,
  now: State,
  silentAfterMs: number,
): State {
  if (step.isSilent)
    return { pair: now.pair, observedAt: at - silentAfterMs, incidentId: scene.incidentId ?? now.incidentId };
  if (step.to === 'before') return before;
  if (step.to === normal) return quiet;
  return { pair: step.to, observedAt: null, incidentId: scene.incidentId ?? before.incidentId };
}

function endOf(scene: Scene): Instant {
  return scene.steps.reduce((at, step) => at + (step.lastsMs ?? 0), scene.startsAt);
}

/** What happens while nobody looks is first seen when somebody looks again. */
function seenAt(at: Instant, gaps: readonly Window[]): Instant {
  return gaps.find((gap) => gap.from <= at && at < gap.to)?.to ?? at;
}

function touches(gaps: readonly Window[], from: Instant, to: Instant): boolean {
  return gaps.some((gap) => gap.from <= to && from < gap.to);
}
