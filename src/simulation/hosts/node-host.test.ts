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
  const statuses = ['/lage', '/nowhere', '/api/v1/health', '/api/v1/nowhere', '/kasse/nobody', '/dienst/eau'].map(
    async (path) => (await fetch(served.origin + path)).status,
  );
  expect(await Promise.all(statuses)).toEqual([200, 404, 200, 404, 404, 200]);
  await served.close();
  await rm(directory, { recursive: true });
});

it('[X17] where a dev server would answer everything with the app, an unknown address is a 404 all the same', async () => {
  const dev = devMiddleware();
  const served = await serve((request, response) =>
    dev(request, response, () => {
      response.statusCode = 200;
      response.setHeader('content-type', 'text/html');
      response.end('the app');
    }),
  );
  const asked = ['/kasse/nobody', '/nowhere', '/', '/lage?q=x', '/@vite/client', '/src/app/main.tsx'];
  const statuses = asked.map(
    async (path) => (await fetch(served.origin + path, { headers: { accept: 'text/html' } })).status,
  );
  expect(await Promise.all(statuses)).toEqual([404, 404, 200, 200, 200, 200]);
  expect((await fetch(`${served.origin}/nowhere`, { headers: { accept: '*/*' } })).status).toBe(200);
  await served.close();
});
