import { expectAccessible } from '../axe.ts';
import { expect, lookingTest as test } from '../fixtures.ts';

for (const [path, words] of [
  ['/', 'Diese Seite ist älter, als der Server verlangt.'],
  ['/en', 'This page is older than the server asks for.'],
  ['/leicht', 'Diese Seite ist zu alt.'],
  ['/lage', 'Diese Ansicht ist älter, als der Server verlangt.'],
  ['/en/lage', 'This view is older than the server asks for.'],
  ['/zeitleiste', 'Diese Ansicht ist älter, als der Server verlangt.'],
] as const)
  test(`[WL22] ${path} that is too old for its server says so, and can be loaded anew`, async ({ page }) => {
    let isTooOld = true;
    await page.route('**/pointer', async (route) => {
      const answer = await route.fetch();
      const body: unknown = await answer.json();
      await route.fulfill({ response: answer, json: { ...Object(body), minClient: isTooOld ? 2 : 1 } });
    });
    await page.goto(path);
    await expect(page.getByText(words)).toBeVisible();
    await expectAccessible(page);
    isTooOld = false;
    const asked = page.waitForResponse('**/pointer');
    await page.getByRole('button', { name: /^(?:Neu laden|Reload)$/ }).click();
    await asked;
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expect(page.getByText(words)).toHaveCount(0);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
