import { audiences } from '#domain/audience.ts';
import { encodePlannedWork } from '#contract/codec/planned-work-codec.ts';
import { encodeRedoWindows } from '#contract/codec/redo-window-codec.ts';
import type { Resource } from './resource.ts';

/** What is announced: maintenance, switchbacks, renewed shutdowns. */
export const plannedWorkResource: Resource = {
  name: 'planned-work',
  audiences,
  path: '/planned-work',
  parameters: [],
  changes: 'notices',
  caching: 'revalidated',
  read: ({ run, now, audience, generatedAt }) => ({
    json: encodePlannedWork(run.world.plannedWorkAt(now), { audience, generatedAt }),
  }),
};

/** What was lost and must be done again. */
export const redoWindowsResource: Resource = {
  name: 'redo-windows',
  audiences,
  path: '/redo-windows',
  parameters: [],
  changes: 'notices',
  caching: 'revalidated',
  read: ({ run, now, audience, generatedAt }) => ({
    json: encodeRedoWindows(run.world.redoWindowsAt(now), { audience, generatedAt }),
  }),
};
