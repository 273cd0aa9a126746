import { createRandom } from '#lib/seeded-random.ts';
import { eightyInsurers } from '../catalogs/eighty-insurers.ts';
import { baseBoard } from '../world/base-board.ts';
import { localTime } from '../world/local-time.ts';
import { playStory } from '../world/play-story.ts';
import type { Script } from '../world/script.ts';
import { chatter } from './spring-2023/chatter.ts';
import { corrections } from './spring-2023/corrections.ts';
import { gaps } from './spring-2023/gaps.ts';
import { kimDelay, sickNoteRejection } from './spring-2023/incidents/documented-faults.ts';
import { securityIncident } from './spring-2023/incidents/security-incident.ts';
import { smallFaults } from './spring-2023/incidents/small-faults.ts';
import { plannedWork } from './spring-2023/planned-work.ts';
import { redoWindows } from './spring-2023/redo-windows.ts';
import { springActs } from './spring-2023/spring-acts.ts';
import { eightyCast } from './eighty-cast.ts';

/**
 * The outage of spring 2023, from the day before it was noticed to the end of the sixth week. What the provider did is documented
 * and carries its source; what each fictional insurer felt of it, and to the second when, is reconstructed from the seed.
 */
export function springScript(seed: number): Script {
  const catalog = eightyInsurers();
  const window = { from: localTime('2023-04-20 00:00'), to: localTime('2023-06-10 00:00') };
  const transitions = playStory(
    {
      window,
      acts: springActs,
      chatter,
      gaps,
      corrections,
    },
    eightyCast,
    createRandom(`spring-2023 ${seed}`),
  );
  return {
    clockKind: 'simulated',
    window,
    defaultStart: localTime('2023-05-09 13:00'),
    defaultRate: 60,
    catalog,
    base: baseBoard(catalog, window.from, eightyCast.isUsed),
    transitions,
    gaps,
    incidents: [securityIncident, sickNoteRejection, kimDelay, ...smallFaults],
    plannedWork,
    redoWindows,
    distort: null,
  };
}
