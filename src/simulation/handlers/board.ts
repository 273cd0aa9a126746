import { audiences } from '#domain/audience.ts';
import { notFound } from './api-problem.ts';
import type { BoardBodies } from './board-body.ts';
import type { Resource } from './resource.ts';

/** The board of one position. Never changes; does not exist before its position is reached. */
export function boardResource(bodies: BoardBodies): Resource {
  return {
    name: 'board',
    audiences,
    path: '/boards/:position',
    parameters: [],
    changes: 'transitions',
    caching: 'immutable',
    read: ({ simulation, part, audience }) => {
      const match = /^(\d{1,16})-(\d{1,16})$/.exec(part('position'));
      const last = simulation.lastMomentOf(Number(match?.[1]));
      const seq = Number(match?.[2]);
      if (last === null || !(seq <= last.seq)) throw notFound('There is no board of this position.');
      return { text: bodies(last.run, seq, audience).text, mediaType: 'application/json' };
    },
  };
}
