import type { Catalog } from '#domain/catalog.ts';
import { secondMs, type Instant } from '#domain/instant.ts';
import { allPairs, pairOf, type Pair } from '#domain/pair.ts';
import type { Provenance } from '#domain/provenance.ts';
import type { Transition } from '#domain/transition.ts';
import { createRandom, type Random } from '#lib/seeded-random.ts';
import { baseBoard } from '../world/base-board.ts';
import { localTime } from '../world/local-time.ts';
import type { Script } from '../world/script.ts';
import { stormCatalog } from './storm/storm-catalog.ts';

export const stormPerSecond = 50;
export const stormSeconds = 4_000;

const normal = pairOf('operational', 'normal');
const othersThan = new Map(allPairs.map((pair) => [pair, allPairs.filter((other) => other !== pair)]));
const reconstructed: Provenance = Object.freeze({ kind: 'reconstructed' });

/** A thousand insurers, twenty services, fifty transitions a second for 4,000 seconds: what the wire and the glass must bear. */
export function stormScript(seed: number): Script {
  const catalog = stormCatalog();
  const from = localTime('2023-05-09 13:00');
  return {
    clockKind: 'simulated',
    window: { from, to: from + stormSeconds * secondMs },
    defaultStart: from,
    defaultRate: 1,
    catalog,
    base: baseBoard(catalog, from, () => true),
    transitions: stormTransitions(catalog, from, createRandom(`storm ${seed}`)),
    gaps: [],
    incidents: [],
    plannedWork: [],
    redoWindows: [],
    distort: null,
  };
}

/** Spread evenly over each second; `at` is the second. Half of what is hit returns to normal, so that the board stays readable. */
function stormTransitions(catalog: Catalog, from: Instant, random: Random): Transition[] {
  const { insurers, services } = catalog;
  const now: Pair[] = Array.from({ length: insurers.length * services.length }, () => normal);
  return Array.from({ length: stormPerSecond * stormSeconds }, (_, index) => {
    const insurer = random.int(0, insurers.length - 1);
    const service = random.int(0, services.length - 1);
    const place = insurer * services.length + service;
    const to = otherThan(now[place] ?? normal, random);
    now[place] = to;
    const second = from + Math.floor(index / stormPerSecond) * secondMs;
    return {
      seq: index + 1,
      at: second,
      knownAt: second + (1 + (index % stormPerSecond)) * (secondMs / stormPerSecond),
      insurerId: insurers[insurer]?.id ?? '',
      serviceId: services[service]?.id ?? '',
      to,
      observedAt: null,
      incidentId: null,
      provenance: reconstructed,
    };
  });
}

function otherThan(pair: Pair, random: Random): Pair {
  if (pair !== normal && random.chance(0.7)) return normal;
  return random.pick(othersThan.get(pair) ?? allPairs);
}
