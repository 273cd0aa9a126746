import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { World } from './world.ts';

/** Answers this page as a provider would that has no insurer yet: catalogue and board are empty, and vouched for as ever. For a world that stands still. */
export async function withoutInsurers(page: Page, world: World): Promise<void> {
  const empty = async (path: string) => {
    const body = Object(await world.json(path));
    const { since, incidents } = body;
    return JSON.stringify({
      ...body,
      insurers: [],
      cells: [],
      since: { ...since, seconds: [] },
      late: [],
      incidents: { ...incidents, cells: [] },
    });
  };
  const json = (body: string) => ({ body, contentType: 'application/json' });
  await page.route('**/api/v1/staff/catalog', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: JSON.stringify({ ...(await answer.json()), insurers: [] }) });
  });
  await page.route('**/api/v1/staff/boards/*', async (route) =>
    route.fulfill(json(await empty(new URL(route.request().url()).pathname))),
  );
  await page.route('**/api/v1/staff/pointer', async (route) => {
    const answer = await route.fetch();
    const pointer: { board: string } = await answer.json();
    const sha256 = createHash('sha256')
      .update(await empty(pointer.board))
      .digest('hex');
    await route.fulfill({ response: answer, body: JSON.stringify({ ...pointer, sha256 }) });
  });
}
