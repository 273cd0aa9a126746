import type { Act } from '../../world/act.ts';
import { detectionAndDefence } from './acts/1-detection-and-defence.ts';
import { disconnection } from './acts/2-disconnection.ts';
import { telematicsReturn } from './acts/3-telematics-return.ts';
import { insurerSideReturn } from './acts/4-insurer-side-return.ts';
import { ninthOfMay } from './acts/5-ninth-of-may.ts';
import { after } from './acts/6-after.ts';
import { announcedWorks, type AnnouncedWork } from './announced-works.ts';

/** The whole story, in the order of its chapters. */
export const springActs: readonly Act[] = [
  ...detectionAndDefence,
  ...disconnection,
  ...telematicsReturn,
  ...insurerSideReturn,
  ...ninthOfMay,
  ...announcedWorks.map(actOf),
  ...after,
];

/** Work begins at the hour announced, insurer after insurer. */
function actOf(work: AnnouncedWork): Act {
  return {
    id: work.id,
    about: work.en,
    starts: [work.startsAt, work.startsAt],
    together: 'insurer',
    spread: '40 min',
    who: { codes: work.codes },
    services: work.services,
    when: work.when,
    steps: work.steps,
    incidentId: work.kind === 'maintenance' ? null : 'sicherheitsvorfall',
  };
}
