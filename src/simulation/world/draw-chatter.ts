import { berlinTimeAt } from '#domain/berlin-time.ts';
import type { Random } from '#lib/seeded-random.ts';
import type { Chatter } from './act.ts';
import { insurersOf, servicesOf, type Cast } from './cast.ts';
import { drawSpan, drawStep } from './draw-step.ts';
import { localTime } from './local-time.ts';
import { pickByWeight } from './pick-by-weight.ts';
import type { Scene } from './scene.ts';

/**
 * Scenes of small faults, one every so often within the hours of the day given. A cell that does not use the service, or shows something else by then, lets its turn pass.
 */
export function drawChatter(chatter: Chatter, cast: Cast, story: Random): Scene[] {
  const random = story.fork(chatter.id);
  const insurers = insurersOf(cast, chatter.who);
  servicesOf(cast, Object.keys(chatter.services));
  const [firstHour, lastHour] = chatter.hours;
  const scenes: Scene[] = [];
  const end = localTime(chatter.to);
  for (let at = localTime(chatter.from); at < end; at += drawSpan(random, chatter.every)) {
    const { hour } = berlinTimeAt(at);
    if (hour < firstHour || hour >= lastHour) continue;
    const insurerId = random.pick(insurers).id;
    const serviceId = pickByWeight(random, chatter.services);
    const steps = pickKind(random, chatter.kinds).map((step) => drawStep(random, step, null));
    if (!cast.isUsed(insurerId, serviceId)) continue;
    const { when, incidentId } = chatter;
    scenes.push({ insurerId, serviceId, startsAt: at, when, steps, isFixed: false, isBlip: true, incidentId });
  }
  return scenes;
}

function pickKind(random: Random, kinds: Chatter['kinds']) {
  const number = pickByWeight(random, Object.fromEntries(kinds.map((kind, index) => [String(index), kind.weight])));
  return kinds[Number(number)]?.steps ?? [];
}
