import type { BrowserContext, Page } from '@playwright/test';
import { expect, lookingTest } from '../fixtures.ts';

const copied = 'Der Link ist kopiert. Er öffnet genau dieses Bild.';

async function copyLink(page: Page, context: BrowserContext): Promise<string> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Link kopieren' }).click();
  await expect(page.getByRole('status').getByText(copied)).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** All that a picture of the course is made of. */
async function pictureOf(page: Page) {
  await expect(page.locator('.tl-row-picture').first()).toBeVisible();
  await expect(page.locator('.tl-matrix-picture')).toBeVisible();
  const all = (selector: string, name: string) =>
    page.locator(selector).evaluateAll((found, of) => found.map((one) => one.getAttribute(of)), name);
  return {
    bars: await all('.tl-row:nth-child(-n+6) .tl-bar', 'd'),
    names: await page.locator('.tl-row .tl-row-name').allTextContents(),
    curve: await all('.tl-chart .recharts-area-area', 'd'),
    line: await all('.tl-view-line', 'style'),
    // its parts are numbered in the order in which they were made
    brush: (await page.locator('.tl-brush').innerHTML()).replaceAll(/recharts\d+/g, ''),
    change: await page.locator('.tl-scrubber-count').textContent(),
    range: await page.locator('.tl-window-range').textContent(),
    counts: await page.locator('.tl-side .tl-count-number').allTextContents(),
    matrix: await all('.tl-matrix-picture path', 'd'),
    title: await page.locator('.tl-side h2').first().textContent(),
  };
}

for (const [what, path] of [
  ['all insurers, three days', '/zeitleiste?von=2023-05-01&bis=2023-05-04&t=2023-05-03T10:40'],
  ['one insurer, a day of weeks ago', '/zeitleiste?kasse=bkk-nordlicht&fenster=24h&t=2023-04-27T10:40'],
] as const)
  lookingTest(`[TL35] whatever was looked at before, an address shows the same: ${what}`, async ({ page, context }) => {
    await page.goto(path);
    const other = await context.newPage();
    // four months are loaded, and the first rows are others
    await other.goto('/zeitleiste?fenster=90t');
    await expect(other.locator('.tl-row-picture').first()).toBeVisible();
    await other.evaluate((to) => history.pushState(null, '', to), path);
    await expect(other.locator('.tl-scrubber-count')).toHaveText(
      (await page.locator('.tl-scrubber-count').textContent()) ?? '',
    );
    expect(await pictureOf(other)).toEqual(await pictureOf(page));
  });

for (const [what, path] of [
  ['an instant of the past, all insurers, three days', '/zeitleiste?von=2023-05-01&bis=2023-05-04&t=2023-05-03T10:40'],
  ['an instant of the past in the window of the incident', '/zeitleiste?kasse=bkk-nordlicht&t=2023-05-03T10:40'],
] as const)
  lookingTest(`[TL16] the copied link opens the same picture: ${what}`, async ({ page, context }) => {
    await page.goto(path);
    // the window is the incident's once that is known
    await expect(page.getByRole('heading', { name: /^Meldung/ })).toBeVisible();
    const link = await copyLink(page, context);
    expect(new URL(link).searchParams.get('t')).toBe('2023-05-03T10:40');
    expect(new URL(link).searchParams.get('von')).not.toBeNull();
    const other = await context.newPage();
    await other.goto(link);
    expect(await pictureOf(other)).toEqual(await pictureOf(page));
  });

lookingTest(
  '[TL16] a link copied in the present names the instant, and shows the same then',
  async ({ page, context }) => {
    await page.goto('/zeitleiste?kasse=bkk-nordlicht&fenster=24h');
    await expect(page.getByRole('heading', { name: /^Stand jetzt/ })).toBeVisible();
    const link = await copyLink(page, context);
    const { searchParams } = new URL(link);
    expect(searchParams.get('fenster')).toBeNull();
    const other = await context.newPage();
    await other.goto(link);
    await expect(other.getByText('Sie sehen die Vergangenheit', { exact: false })).toBeVisible();
    const [now, then] = [await pictureOf(page), await pictureOf(other)];
    expect({ bars: then.bars, curve: then.curve, range: then.range, counts: then.counts }).toEqual({
      bars: now.bars,
      curve: now.curve,
      range: now.range,
      counts: now.counts,
    });
  },
);

lookingTest('[TL16] return and comparison have their link as well', async ({ page, context }) => {
  await page.goto('/zeitleiste?sicht=rueckkehr&fenster=90t&t=2023-05-08T12:00');
  await expect(page.locator('.phase-reading')).toBeVisible();
  const other = await context.newPage();
  await other.goto(await copyLink(page, context));
  const curve = (of: Page) =>
    of.locator('.phase-plot .recharts-area-area').evaluateAll((all) => all.map((one) => one.getAttribute('d')));
  await expect(other.locator('.phase-reading')).toHaveText((await page.locator('.phase-reading').textContent()) ?? '');
  expect(await curve(other)).toEqual(await curve(page));

  await page.goto('/zeitleiste?t=2023-05-08T12:00&vergleich=2023-05-02T08:00');
  await expect(page.locator('.change-group').first()).toBeVisible();
  await other.goto(await copyLink(page, context));
  await expect(other.locator('.change-group').first()).toBeVisible();
  const told = async (of: Page) =>
    (await of.locator('main').innerText()).split('\n').filter((line) => line.trim() !== '' && line !== copied);
  expect(await told(other)).toEqual(await told(page));
});

lookingTest('[TL16] where the clipboard is refused the address stands there to be copied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.goto('/zeitleiste?kasse=bkk-nordlicht&t=2023-05-03T10:40');
  await page.getByRole('button', { name: 'Link kopieren' }).click();
  const field = page.getByRole('textbox', { name: /Die Adresse ist markiert/ });
  await expect(field).toBeFocused();
  const selected = await field.evaluate((one) =>
    one instanceof HTMLInputElement ? one.value.slice(one.selectionStart ?? 0, one.selectionEnd ?? 0) : '',
  );
  expect(new URL(selected).searchParams.get('t')).toBe('2023-05-03T10:40');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  // the past is left by the next one only
  expect(new URL(page.url()).searchParams.get('t')).toBe('2023-05-03T10:40');
});
