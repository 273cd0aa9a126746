import type { Page, Route } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { expect, testIn } from '../fixtures.ts';
import { greenPixels } from '../green-pixels.ts';
import { countOperational, readGlass } from '../painted-cells.ts';
import { addressIn, incidentView, insurerView, midstOfIt, untilWhole, widgetView } from '../public-views.ts';

const test = testIn(midstOfIt);
const phone = { width: 360, height: 640 };
const anyAnswer = '**/api/v1/public/**';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    // as high as several screens: what is far below is not drawn until somebody comes near it
    test.use({ colorScheme, viewport: { width: 360, height: 3_000 } });

    for (const [view, quoted] of [
      ['/', /53 von 80\sKassen sind betroffen/],
      [insurerView, /Zuletzt bekannt, Stand heute, 14:2\d.*Ja, teilweise/],
      ['/dienst/eau', /Zuletzt bekannt, Stand Di\., 9\. Mai 2023/],
      [widgetView, /Zuletzt bekannt: Teilweise betroffen/],
    ] as const) {
      test(`[J15] ${view}: no answer for more than 90 s, and not a pixel is green; after 15 min nothing is quoted as if it were near`, async ({
        page,
        watch,
      }) => {
        await page.clock.install();
        await page.goto(view);
        await untilWhole(page);
        // those without trouble are folded there
        if (view === '/') await page.locator('main button[aria-expanded="false"]').last().click();
        // this widget shows one tile only, and that one is not green
        if (view !== widgetView) await expect.poll(() => greenPixels(page)).toBeGreaterThan(20);
        watch.allowFailedRequests();
        await page.route(anyAnswer, (route) => route.fulfill({ status: 503, body: '' }));
        await page.clock.fastForward(100_000);
        const main = page.locator('main');
        await expect(main).toContainText('Das wissen wir gerade nicht.');
        await expect(main).toContainText(quoted);
        await expect(main).toContainText(/9\. Mai 2023, 14:2\d|heute, 14:2\d/);
        expect(countOperational((await readGlass(page)).cells)).toBe(0);
        expect(await greenPixels(page)).toBe(0);
        if (colorScheme === 'light') await expectAccessible(page);

        await page.clock.fastForward(15 * 60_000);
        await expect(main).toContainText('Das wissen wir gerade nicht.');
        expect(await greenPixels(page)).toBe(0);
        await page.unroute(anyAnswer);
        await page.clock.fastForward(70_000);
        await expect(main).not.toContainText('Das wissen wir gerade nicht.', { timeout: 30_000 });
      });
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: phone });

  test('[J15] the line is cut: it says so, names the last time, and comes back by itself', async ({
    page,
    watch,
    context,
  }) => {
    await page.clock.install();
    await page.goto(insurerView);
    await untilWhole(page);
    watch.allowFailedRequests();
    await context.setOffline(true);
    await page.clock.fastForward(100_000);
    await expect(page.getByText('Ohne Verbindung.')).toBeVisible();
    await expect(page.getByText(/Letzter Stand: Di\., 9\. Mai 2023, 14:2\d/)).toBeVisible();
    await expect(page.locator('[data-level="4"]')).toBeVisible();
    expect(await greenPixels(page)).toBe(0);
    await expectAccessible(page);
    await context.setOffline(false);
    await untilAnswered(page);
  });

  const troubles: Readonly<Record<string, (route: Route) => Promise<void>>> = {
    '503 for every question': (route) => route.fulfill({ status: 503, headers: { 'retry-after': '5' }, body: '' }),
    'the page of a captive portal': (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><h1>Anmelden</h1>' }),
    'an answer of 5 MB': async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `${await answer.text()}${' '.repeat(5_000_000)}` });
    },
    'no answer at all': () => new Promise(() => undefined),
  };

  for (const [trouble, meet] of Object.entries(troubles)) {
    test(`[J15] first visit, and ${trouble}: it says so, whom to ask, and nothing is claimed`, async ({
      page,
      watch,
    }) => {
      watch.allowFailedRequests();
      await page.clock.install();
      await page.route(anyAnswer, meet);
      for (const view of ['/', insurerView]) {
        await page.goto(view);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        // no question lives longer than 8 s
        await page.clock.runFor(9_000);
        await expect(
          page.getByText('Der Stand kann gerade nicht geladen werden. Rufen Sie Ihre Kasse an.'),
        ).toBeVisible();
        expect(await greenPixels(page)).toBe(0);
      }
      if (trouble.startsWith('503')) await expectAccessible(page);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await untilAnswered(page);
    });
  }
});

test('[J15] the catalogue alone cannot be had: what was kept is quoted as past, and nothing of it wears the proof of the pointer', async ({
  page,
  watch,
}) => {
  await page.goto(insurerView);
  await untilWhole(page);
  const isKept = () => page.evaluate(() => localStorage.getItem('kassenstatus:letzter-stand/1')?.includes('catalog'));
  await expect.poll(isKept).toBe(true);
  watch.allowFailedRequests();
  await page.route('**/api/v1/public/catalog', (route) => route.fulfill({ status: 503, body: '' }));
  for (const view of [insurerView, '/']) {
    await page.goto(view);
    const main = page.locator('main');
    await expect(main).toContainText(/Zuletzt bekannt, (?:Stand heute|Di\., 9\. Mai 2023), 14:2\d/);
    await untilWhole(page);
    await expect(main).toContainText('Das wissen wir gerade nicht.');
    await expect(main).toContainText(/Stand: Di\., 9\. Mai 2023, 14:2\d/);
    await expect(main).not.toContainText(/bestätigt vor/);
    expect(countOperational((await readGlass(page)).cells)).toBe(0);
    expect(await greenPixels(page)).toBe(0);
  }
});

test('[J15] without an answer the views beside it say so too, in every language', async ({ page, watch }) => {
  watch.allowFailedRequests();
  await page.route(anyAnswer, (route) => route.fulfill({ status: 503, body: '' }));
  for (const view of ['/dienst/eau', '/stoerung', incidentView, '/termine']) {
    for (const [language, words] of [
      ['de', /(?:kann|können) gerade nicht geladen werden/],
      ['en', /cannot be loaded/],
      ['leicht', /gerade nicht holen|gerade nicht/],
    ] as const) {
      await page.goto(addressIn(language, view));
      await expect(page.locator('main'), `${language} ${view}`).toContainText(words);
    }
    expect(await greenPixels(page)).toBe(0);
  }
});

test.describe('an app that is not whole', () => {
  // what cannot be loaded is complained of in the console, rightly
  for (const [missing, path] of [
    ['its beginning', '**/assets/answer-*.js'],
    ['what every file needs', '**/assets/rolldown-runtime-*.js'],
    ['the way to the other views', '**/assets/more-routes-*.js'],
    ['the page', '**/assets/service-page-*.js'],
    ['the words', '**/assets/*words*.js'],
  ] as const) {
    test(`[J15] without ${missing} there is a screen that leads to the page without the app`, async ({
      browser,
      world,
    }) => {
      const page = await browser.newPage({ baseURL: world.origin });
      await blockFile(page, path);
      await page.goto('/dienst/eau');
      const way = page.getByRole('link', { name: 'Lagebericht ohne diese Anwendung' });
      await expect(way).toBeVisible();
      await expect(page.getByText(/Neu laden|Laden Sie/).first()).toBeVisible();
      await way.click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(new URL(page.url()).pathname).toBe('/api/v1/public/lage.html');
      await page.close();
    });
  }

  test('[J15] without what stands beside the answer the answer stays', async ({ browser, world }) => {
    const page = await browser.newPage({ baseURL: world.origin });
    await blockFile(page, '**/assets/insurer-details-*.js');
    await page.goto(insurerView);
    await expect(page.locator('[data-level="2"]')).toBeVisible();
    await expect(page.getByText('Der Rest dieser Seite kann gerade nicht geladen werden.')).toBeVisible();
    await page.close();
  });
});

async function blockFile(page: Page, path: string): Promise<void> {
  await page.route(path, (route) => route.abort());
}

/**
 * Lets the page's own patience pass, which may be fifty seconds, in steps that leave each question the time to be answered: a clock that jumps further
 * would end it before its answer can come.
 */
async function untilAnswered(page: Page): Promise<void> {
  const answer = page.locator('[data-level="2"]');
  await expect(async () => {
    await page.clock.runFor(2_000);
    await expect(answer).toBeVisible({ timeout: 400 });
  }).toPass({ timeout: 40_000, intervals: [0] });
}
