import { audiences } from '#domain/audience.ts';
import { encodeHistory } from '#contract/codec/history-codec.ts';
import { historyOf } from '../run/history-of.ts';
import { narrowHistory } from '../run/narrow-history.ts';
import type { Resource } from './resource.ts';
import { readWindow } from './window.ts';

/** What happened in a window, enough to show any instant of it. */
export const historyResource: Resource = {
  name: 'history',
  audiences,
  path: '/history',
  parameters: ['from', 'to', 'insurer', 'service'],
  changes: 'transitions',
  caching: 'revalidated',
  read: (view) => {
    const { run, query, audience } = view;
    const { window, isClosed } = readWindow(view);
    const interest = {
      insurerId: query.id('insurer', run.world.catalog.insurers),
      serviceId: query.id('service', run.world.catalog.services),
    };
    const history = narrowHistory(historyOf(run, window), interest);
    // a closed window is not spoken of anew: what was true of it at its end stays the answer
    const generatedAt = isClosed ? Math.min(view.generatedAt, run.clock.realAt(window.to)) : view.generatedAt;
    return { json: encodeHistory({ ...history, audience, generatedAt }), ...(isClosed ? { caching: 'closed' } : {}) };
  },
};
