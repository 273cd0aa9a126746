import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, lookingTest } from '../fixtures.ts';

const sights = {
  'the course of all insurers': '/zeitleiste?zeilen=alle&von=2023-05-03T04:00&bis=2023-05-03T16:00&t=2023-05-03T10:40',
  'the course of one insurer': '/zeitleiste?kasse=bkk-nordlicht&t=2023-05-03T10:40',
  'the return': '/zeitleiste?sicht=rueckkehr&t=2023-05-05T12:00',
  'the comparison': '/zeitleiste?vergleich=2023-05-08T18:00&t=2023-05-09T12:30',
};

for (const [sight, path] of Object.entries(sights))
  for (const [language, prefix] of [
    ['German', ''],
    ['English', '/en'],
  ] as const)
    lookingTest(`[TL18] ${sight}, in ${language}: with every table opened axe finds nothing`, async ({ page }) => {
      await page.goto(`${prefix}${path}`);
      await openTables(page);
      expect(await page.locator('.figure-table tbody tr').count()).toBeGreaterThan(80);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        const axe = new AxeBuilder({ page }).include('main');
        if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
        const { violations } = await axe.analyze();
        const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} (${nodes.length})`);
        expect(told, `axe, ${colorScheme}`).toEqual([]);
      }
    });

/** Those that are shown from the beginning have no button. */
async function openTables(page: Page): Promise<void> {
  await expect(page.locator('.tl-row-picture, .phase-reading, .change-group').first()).toBeVisible();
  for (const closed of ['.tl-table-section > [aria-expanded=false]', 'main .figure-toggle[aria-pressed=false]']) {
    const buttons = page.locator(closed);
    while ((await buttons.count()) > 0) await buttons.first().click();
  }
  // axe measures no colours of what is scrolled out of sight
  await page.locator('.figure-table').evaluateAll((tables) => {
    for (const table of tables) if (table instanceof HTMLElement) table.style.maxHeight = 'none';
  });
}
