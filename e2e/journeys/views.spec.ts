import { expect, lookingTest as test } from '../fixtures.ts';

test('[J8] an address nobody knows is a 404 that leads on', async ({ page, watch }) => {
  watch.allowFailedPage();
  const answer = await page.goto('/gibt-es-nicht');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByText('/gibt-es-nicht')).toBeVisible();
  await page.getByRole('main').getByRole('link').nth(2).click();
  await expect(page).toHaveURL(/\/lage$/);
  await expect(page.locator('[data-insurer][data-freshness="live"]').first()).toBeVisible();
});

test('[J8] the language is in the address', async ({ page }) => {
  for (const [path, lang] of [
    ['/lage', 'de'],
    ['/en/lage', 'en'],
    ['/', 'de'],
    ['/en', 'en'],
    ['/leicht', 'de'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  }
});

test('[J8] from the board to the wall and back the board is live at once', async ({ page, board }) => {
  await board.open();
  await page.getByRole('link', { name: 'Wand' }).click();
  await expect(page).toHaveURL(/\/wand$/);
  await expect(page.locator('[data-insurer][data-freshness="live"]').first()).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-insurer][data-freshness="live"]').first()).toBeVisible();
});

test('[J10] a tour of all views: no foreign request, no cookie, nothing stored but one flag, the last look and the offline copy, nothing in the console', async ({
  page,
  context,
  world,
}) => {
  for (const path of ['/', '/lage', '/wand', '/en', '/en/lage', '/leicht', '/schnittstelle.html']) {
    const answer = await page.goto(path);
    expect(answer?.ok()).toBe(true);
    await page.waitForTimeout(1_500);
  }
  expect(await context.cookies()).toEqual([]);
  await page.goto('/');
  // that the board's legend has been shown, when staff last looked, and what the public pages last knew
  const stored = await page.evaluate(() => [
    Object.keys(localStorage).toSorted().join(' '),
    sessionStorage.length,
    document.cookie,
  ]);
  expect(stored).toEqual(['kassenstatus:letzter-stand/1 lagebild.legend lagebild.visit', 0, '']);
  expect(world.origin).toContain('127.0.0.1');
});
