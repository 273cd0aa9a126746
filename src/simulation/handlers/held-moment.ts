import { momentOf, type Moment } from '../run/run.ts';
import type { Simulation } from '../simulation.ts';

/** Now, unless a fault holds the pointer where it was. */
export function heldMoment(simulation: Simulation, moment: Moment): Moment {
  const since = simulation.faults.since('oldPointer');
  return since === null || since < moment.run.clock.setAt() ? moment : momentOf(moment.run, since);
}
