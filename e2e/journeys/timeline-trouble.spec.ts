import { expect, test } from '../fixtures.ts';

test.describe('with trouble', () => {
  test.use({ worldOptions: { speed: 0 } });

  test('[TL14] a slow history can be cancelled and asked for again; a failing one leaves what is loaded', async ({
    page,
    watch,
  }) => {
    watch.allowFailedRequests();
    let mode: 'slow' | 'broken' | 'well' = 'slow';
    await page.route('**/api/v1/staff/history?*', async (route) => {
      if (mode === 'slow') await new Promise((resolve) => setTimeout(resolve, 3_000));
      if (mode === 'broken') await route.fulfill({ status: 404, json: {} });
      else await route.continue().catch(() => undefined);
    });
    await page.goto('/zeitleiste?kasse=bkk-nordlicht&fenster=24h');
    await expect(page.getByRole('status').filter({ hasText: 'Lade bis zu' })).toBeVisible();
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await expect(page.getByText('Das Laden ist abgebrochen.')).toBeVisible();
    mode = 'well';
    await page.getByRole('button', { name: 'Erneut versuchen' }).click();
    await expect(page.locator('.tl-row-picture').first()).toBeVisible();
    mode = 'broken';
    await page.getByRole('button', { name: '90 Tage' }).click();
    await expect(page.getByText('Was schon geladen ist, bleibt nutzbar.')).toBeVisible();
    await expect(page.locator('.tl-row-picture').first()).toBeVisible();
  });
});
