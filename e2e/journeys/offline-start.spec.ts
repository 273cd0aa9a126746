import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { untilWhole } from '../public-views.ts';
import { countOperational, readGlass } from '../painted-cells.ts';

test.use({ serviceWorkers: 'allow', worldOptions: { speed: 0 } });

/** With what each says of when it is. */
const told = { '/stoerung': 'abgerufen', '/termine': 'abgerufen', '/dienst/eau': 'Stand: Di., 9. Mai 2023, 13:00' };

const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const entries = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return entries.flat().map(({ url }) => new URL(url).pathname);
  });

test('[R21] a page that was read opens again without a server: as dated past, at any public address, and is live again with it', async ({
  page,
  world,
  watch,
}) => {
  test.slow();
  await page.goto('/kasse/bkk-nordlicht');
  await expect(page.locator('[data-level]')).toContainText('Ja, teilweise.');
  for (const path of Object.keys(told)) {
    await page.goto(path);
    await untilWhole(page);
  }
  await page.goto('/kasse/bkk-nordlicht');
  await expect.poll(() => kept(page), { timeout: 30_000 }).toContain('/');
  const paths = await kept(page);
  expect(paths.filter((path) => path.startsWith('/api/'))).toEqual([]);
  expect(paths.some((path) => path.endsWith('.woff2'))).toBe(true);

  watch.allowFailedRequests();
  watch.allowFailedPage();
  await world.kill();
  await page.reload();
  const verdict = page.locator('[data-level]');
  await expect(verdict).toContainText('Das wissen wir gerade nicht.');
  await expect(verdict).toContainText('„Ja, teilweise.“');
  await expect(page.getByText('Simulation, nachgestellte Daten')).toBeVisible();
  expect(countOperational((await readGlass(page)).cells)).toBe(0);
  await page.goto('/kasse/bkk-hansehafen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('BKK Hansehafen');
  await expect(verdict).toHaveAttribute('data-level', '4');

  // what people said and announced, and a service
  for (const [path, stand] of Object.entries(told)) {
    await page.goto(path);
    await expect(page.getByText('Simulation, nachgestellte Daten')).toBeVisible();
    await expect(page.locator('main')).toContainText(stand);
    expect(countOperational((await readGlass(page)).cells), path).toBe(0);
  }

  // a wall or board that cannot reach its server does not start at all
  for (const path of ['/wand', '/lage']) {
    await expect(page.goto(path).catch((error: unknown) => String(error))).resolves.toContain('ERR_');
  }
  await world.restart();
  await page.goto('/kasse/bkk-nordlicht');
  await expect(verdict).toContainText('Ja, teilweise.');
});
