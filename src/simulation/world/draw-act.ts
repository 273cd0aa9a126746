import { secondMs, type Instant } from '#domain/instant.ts';
import type { Random } from '#lib/seeded-random.ts';
import type { Act, Between } from './act.ts';
import { insurersOf, servicesOf, type Cast, type CastInsurer } from './cast.ts';
import { drawInstant, drawStep } from './draw-step.ts';
import type { Scene } from './scene.ts';
import { secondsOf } from './span-text.ts';

/** What acts together: one draw of "is it hit", of the beginning and of every `until`. */
type Ensemble = Readonly<{ starts: Between; cells: readonly (readonly [insurerId: string, serviceId: string])[] }>;

/** Plays one act: a scene for each cell it hits. Chance depends on the seed and the act's id alone, so acts can be added freely. */
export function drawAct(act: Act, cast: Cast, story: Random): Scene[] {
  const random = story.fork(act.id);
  return ensemblesOf(act, cast).flatMap((ensemble) => {
    if (random.int(1, 100) > (act.sharePercent ?? 100)) return [];
    const startsAt = drawInstant(random, ensemble.starts);
    const ends = act.steps.map((step) => (step.until === undefined ? null : drawInstant(random, step.until)));
    return ensemble.cells.map(([insurerId, serviceId]) => ({
      insurerId,
      serviceId,
      startsAt: startsAt + drawOffset(act, random),
      when: act.when ?? null,
      steps: drawSteps(act, random, ends),
      isFixed: act.isFixed ?? false,
      isBlip: false,
      incidentId: act.incidentId,
    }));
  });
}

function drawOffset(act: Act, random: Random): number {
  return act.spread === undefined ? 0 : random.int(0, secondsOf(act.spread)) * secondMs;
}

function drawSteps(act: Act, random: Random, ends: readonly (Instant | null)[]) {
  return act.steps.map((step, index) => drawStep(random, step, ends[index] ?? null, act.knownAfter));
}

function ensemblesOf(act: Act, cast: Cast): Ensemble[] {
  const parts = insurersOf(cast, act.who).map((insurer) => ({
    key: startsKeyOf(act, insurer),
    cells: servicesOf(cast, act.services)
      .filter((serviceId) => cast.isUsed(insurer.id, serviceId))
      .map((serviceId) => [insurer.id, serviceId] as const),
  }));
  switch (act.together) {
    case 'cell':
      return parts.flatMap(({ key, cells }) => cells.map((cell) => ({ starts: startsOf(act, key), cells: [cell] })));
    case 'insurer':
      return parts.map(({ key, cells }) => ({ starts: startsOf(act, key), cells }));
    case 'group':
    case 'all':
      return [...new Set(parts.map((part) => part.key))].map((key) => ({
        starts: startsOf(act, key),
        cells: parts.filter((part) => part.key === key).flatMap((part) => part.cells),
      }));
  }
}

const everybody = 'everybody';

function startsKeyOf(act: Act, insurer: CastInsurer): string {
  if (isBetween(act.starts)) return everybody;
  const key = Object.keys(act.starts).find((group) => insurer.groups.includes(group));
  if (key === undefined) throw new Error(`act ${act.id} has no beginning for ${insurer.code}`);
  return key;
}

function startsOf(act: Act, key: string): Between {
  if (isBetween(act.starts)) return act.starts;
  const starts = act.starts[key];
  if (starts === undefined) throw new Error(`act ${act.id} has no beginning for ${key}`);
  return starts;
}

function isBetween(starts: Act['starts']): starts is Between {
  return Array.isArray(starts);
}
