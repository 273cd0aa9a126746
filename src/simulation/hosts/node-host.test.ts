import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createSampleSite } from '../testing/sample-site.ts';
import { serve } from '../testing/serve.ts';
import { devMiddleware, previewMiddleware } from './node-host.ts';

it('[X14] the world goes on when the middleware is made anew, as after an edit', async () => {
  const [first, second] = [await serve(devMiddleware()), await serve(devMiddleware())];
  const epochAt = async (origin: string): Promise<unknown> => {
    const state: unknown = await (await fetch(`${origin}/simulation`)).json();
    return typeof state === 'object' && state !== null && 'epoch' in state ? state.epoch : null;
  };
  expect(await epochAt(first.origin)).toBe(await epochAt(second.origin));
  await Promise.all([first.close(), second.close()]);
});

it('[X17] a preview serves the build and the API beside it', async () => {
  const directory = await createSampleSite();
  const served = await serve(await previewMiddleware(join(directory, 'dist')));
  const statuses = ['/lage', '/nowhere', '/api/v1/health', '/api/v1/nowhere'].map(
    async (path) => (await fetch(served.origin + path)).status,
  );
  expect(await Promise.all(statuses)).toEqual([200, 404, 200, 404]);
  await served.close();
  await rm(directory, { recursive: true });
});
