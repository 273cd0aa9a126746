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

  test('[TL14] [N30] a history that takes longer than ten seconds says how long, and comes', async ({ page }) => {
    await page.route('**/api/v1/staff/history?*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 10_500));
      await route.continue().catch(() => undefined);
    });
    await page.goto('/zeitleiste?kasse=bkk-nordlicht&fenster=24h');
    const progress = page.getByRole('progressbar');
    await expect(progress).toHaveText(/^Noch nichts empfangen, seit [3-9]\ss$/);
    await expect(page.locator('.tl-row-picture').first()).toBeVisible({ timeout: 20_000 });
    await expect(progress).toHaveCount(0);
  });

  const answers = {
    'an error of the server': { status: 500, json: {} },
    'a refusal for now': { status: 429, headers: { 'Retry-After': '3' }, json: {} },
    'a broken body': { status: 200, contentType: 'application/json', body: '{"base": {"asOf": ' },
    'a page': { status: 200, contentType: 'text/html', body: '<h1>Anmeldung</h1>' },
  } as const;

  for (const [what, answer] of Object.entries(answers))
    test(`[TL14] ${what} instead of a history is told, leaves what is loaded, and is asked again on request`, async ({
      page,
      watch,
    }) => {
      watch.allowFailedRequests();
      let isWell = false;
      await page.route('**/api/v1/staff/history?*', async (route) =>
        isWell ? route.continue() : route.fulfill(answer),
      );
      await page.goto('/zeitleiste?kasse=bkk-nordlicht&fenster=24h');
      const trouble = page.locator('.tl-load').filter({ hasText: 'Der Verlauf kann nicht geladen werden.' });
      const again = page.getByRole('button', { name: 'Erneut versuchen' });
      await expect(trouble).toBeVisible();
      isWell = true;
      await again.click();
      await expect(page.locator('.tl-row-picture').first()).toBeVisible();
      await expect(trouble).toHaveCount(0);
      isWell = false;
      await page.getByRole('button', { name: '90 Tage' }).click();
      await expect(trouble).toContainText('Was schon geladen ist, bleibt nutzbar.');
      await expect(page.locator('.tl-row-picture').first()).toBeVisible();
      await page.getByRole('slider', { name: 'Gezeigter Zeitpunkt' }).press('ArrowLeft');
      await expect(page.getByText('Sie sehen die Vergangenheit', { exact: false })).toBeVisible();
      await expect(page.locator('.tl-side .tl-matrix-picture')).toBeVisible();
      isWell = true;
      await again.click();
      await expect(trouble).toHaveCount(0);
    });
});
