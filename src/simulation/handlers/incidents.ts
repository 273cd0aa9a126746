import { audiences } from '#domain/audience.ts';
import { encodeIncident, encodeIncidents } from '#contract/codec/incident-codec.ts';
import { notFound } from './api-problem.ts';
import type { Resource } from './resource.ts';

/** All incidents known so far, open and resolved. */
export const incidentsResource: Resource = {
  name: 'incidents',
  audiences,
  path: '/incidents',
  parameters: [],
  changes: 'notices',
  caching: 'revalidated',
  read: ({ run, now, audience, generatedAt }) => ({
    json: encodeIncidents(run.world.incidentsAt(now), { audience, generatedAt }),
  }),
};

export const incidentResource: Resource = {
  name: 'incident',
  audiences,
  path: '/incidents/:id',
  parameters: [],
  changes: 'notices',
  caching: 'revalidated',
  read: ({ run, now, audience, generatedAt, part }) => {
    const incident = run.world.incidentsAt(now).find(({ id }) => id === part('id'));
    if (incident === undefined) throw notFound('There is no incident of this id.');
    return { json: encodeIncident(incident, { audience, generatedAt }) };
  },
};
