import type { Instant } from '#domain/instant.ts';
import type { Script } from '../world/script.ts';
import { calmScript } from './calm-day.ts';
import { createSpoiler } from './hostile/create-spoiler.ts';
import { distortBody } from './hostile/distort-body.ts';
import { hostileCatalog } from './hostile/hostile-catalog.ts';
import { hostileIncident, hostilePlannedWork, hostileSource } from './hostile/hostile-stories.ts';

/** A calm day told by a hostile backend: every text field holds what breaks pages, and the wire is spoiled on top. */
export function hostileScript(seed: number, anchor: Instant): Script {
  const calm = calmScript(seed, anchor);
  const spoil = createSpoiler(seed);
  const { insurers } = calm.catalog;
  return {
    ...calm,
    catalog: hostileCatalog(calm.catalog, spoil),
    incidents: calm.incidents.map((plan) => hostileIncident(plan, spoil)),
    plannedWork: calm.plannedWork.map((plan) => hostilePlannedWork(plan, spoil)),
    redoWindows: [
      {
        window: {
          id: 'nachholen-feindlich',
          serviceId: 'eau',
          insurerIds: insurers.slice(0, 3).map(({ id }) => id),
          from: calm.window.from,
          to: calm.defaultStart,
          knownAt: calm.window.from,
          transaction: spoil.text(),
          actions: { insured: spoil.text(), practice: null, employer: spoil.text() },
          deadline: calm.window.to,
          source: hostileSource(spoil),
        },
        closedAt: null,
      },
    ],
    distort: distortBody,
  };
}
