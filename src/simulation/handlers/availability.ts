import { audiences } from '#domain/audience.ts';
import { encodeAvailability } from '#contract/codec/availability-codec.ts';
import { availabilityReport } from '../run/availability-report.ts';
import type { Resource } from './resource.ts';
import { readWindow } from './window.ts';

/** Where the time went, per service and Berlin day. As of the last rewriting: figures need not follow each change by the second. */
export const availabilityResource: Resource = {
  name: 'availability',
  audiences,
  path: '/availability',
  parameters: ['from', 'to', 'bucket', 'insurer', 'service'],
  changes: 'none',
  caching: 'revalidated',
  read: (view) => {
    const { run, query, audience, generatedAt, now } = view;
    const { window } = readWindow(view);
    query.word('bucket', ['day']);
    const interest = {
      insurerId: query.id('insurer', run.world.catalog.insurers),
      serviceId: query.id('service', run.world.catalog.services),
    };
    return { json: encodeAvailability(availabilityReport(run, window, now, interest), { audience, generatedAt }) };
  },
};
