import type { Page } from '@playwright/test';
import { expect, lookingTest } from '../fixtures.ts';

/** Whether any script that has come holds the library of the charts. */
function listen(page: Page) {
  const texts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') texts.push(response.text().catch(() => ''));
  });
  return {
    count: () => texts.length,
    hasCharts: async () => (await Promise.all(texts)).some((text) => text.includes('recharts')),
  };
}

for (const [path, selector] of [
  ['/lage', '[data-insurer]'],
  ['/dienst/eau', 'main h1'],
  ['/stoerung', 'main h1'],
  ['/wand', '[data-wall-part], main'],
] as const)
  lookingTest(`[TL37] ${path} loads no charts`, async ({ page }) => {
    const scripts = listen(page);
    await page.goto(path);
    await expect(page.locator(selector).first()).toBeVisible();
    // what is loaded behind the picture as well
    await page.waitForTimeout(1_500);
    expect(scripts.count()).toBeGreaterThan(1);
    expect(await scripts.hasCharts()).toBe(false);
  });

lookingTest('[TL37] the timeline does', async ({ page }) => {
  const scripts = listen(page);
  await page.goto('/zeitleiste?fenster=24h');
  await expect(page.locator('.recharts-area').first()).toBeVisible();
  expect(await scripts.hasCharts()).toBe(true);
});

lookingTest('[RK19] what changed since the last visit', async ({ page, world }) => {
  const { position, clock } = await world.pointer();
  const boardAt = clock.now - 20 * 3_600_000;
  await page.addInitScript(
    (visit) => localStorage.setItem('lagebild.visit', visit),
    JSON.stringify({
      seenAt: Date.now() - 3 * 3_600_000,
      boardAt,
      epoch: position.epoch,
      before: null,
    }),
  );
  await page.goto('/zeitleiste?sicht=vergleich');
  await page.getByRole('button', { name: /meinem letzten Besuch/ }).click();
  await expect(page).toHaveURL(/vergleich=/);
  await expect(page.getByRole('button', { name: /meinem letzten Besuch/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.change-group').first()).toBeVisible();
});
