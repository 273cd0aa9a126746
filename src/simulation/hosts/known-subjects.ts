import type { Simulation } from '../simulation.ts';
import type { KnowsSubject } from './known-app-paths.ts';

/** Whom and what the world in force knows at this moment; an incident that has not been told yet is none. */
export function knownSubjects(simulation: Simulation): KnowsSubject {
  return (kind, id) => {
    const { run, board } = simulation.moment();
    const { insurers, services } = run.world.catalog;
    const subjects = { insurer: () => insurers, service: () => services, incident: () => run.world.incidentsAt(board) };
    return subjects[kind]().some((one) => one.id === id);
  };
}
