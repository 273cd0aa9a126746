import { audiences } from '#domain/audience.ts';
import { encodeInsurer } from '#contract/codec/insurer-codec.ts';
import { insurerPage } from '../run/insurer-page.ts';
import { notFound } from './api-problem.ts';
import type { Resource } from './resource.ts';

/** What one insurer's page needs, in one answer. */
export const insurerResource: Resource = {
  name: 'insurer',
  audiences,
  path: '/insurers/:id',
  parameters: [],
  changes: 'all',
  caching: 'short',
  read: ({ run, now, seq, audience, generatedAt, part }) => {
    const insurer = run.world.catalog.insurers.find(({ id }) => id === part('id'));
    if (insurer === undefined) throw notFound('There is no insurer of this id.');
    return { json: encodeInsurer(insurerPage(run, insurer, now, seq), { audience, generatedAt }) };
  },
};
