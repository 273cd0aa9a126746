import { secondMs } from '#domain/instant.ts';
import { pairOf, type Pair } from '#domain/pair.ts';
import type { Transition } from '#domain/transition.ts';
import { createRandom } from '#lib/seeded-random.ts';
import { eightyInsurers } from '../catalogs/eighty-insurers.ts';
import { baseBoard } from '../world/base-board.ts';
import { summerTime } from '../world/local-time.ts';
import type { Script } from '../world/script.ts';

export function springScript(seed: number): Script {
  const catalog = eightyInsurers();
  const window = { from: summerTime('2023-04-20 00:00'), to: summerTime('2023-06-10 00:00') };
  const random = createRandom(seed);
  const normal = pairOf('operational', 'normal');
  const now = new Map<string, Pair>();
  const transitions: Transition[] = [];
  for (let at = window.from + secondMs; at < window.to; at += random.int(120, 600) * secondMs) {
    const insurerId = random.pick(catalog.insurers).id;
    const serviceId = random.pick(catalog.services).id;
    const key = `${insurerId} ${serviceId}`;
    const to = (now.get(key) ?? normal) === normal ? pairOf('degraded', 'normal') : normal;
    now.set(key, to);
    transitions.push({
      seq: transitions.length + 1,
      at,
      knownAt: at + secondMs,
      insurerId,
      serviceId,
      to,
      observedAt: null,
      incidentId: null,
      provenance: { kind: 'reconstructed' },
    });
  }
  return {
    clockKind: 'simulated',
    window,
    defaultStart: summerTime('2023-05-09 13:00'),
    defaultRate: 60,
    catalog,
    base: baseBoard(catalog, window.from, () => true),
    transitions,
    gaps: [],
    incidents: [],
    plannedWork: [],
    redoWindows: [],
    distort: null,
  };
}
