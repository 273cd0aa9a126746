import { createServer, type Server } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { slotAt } from '#domain/board-index.ts';
import { insurerVerdict } from '#domain/insurer-verdict.ts';
import { paintProof } from '#domain/paint.ts';
import { summarize } from '#domain/summary.ts';
import { startWorld, type World } from '../world.ts';

const live = paintProof('live', false, true);
const report = '/api/v1/public/lage.html';

let world: World;
test.beforeAll(async () => {
  world = await startWorld({ speed: 0, from: '2023-05-05T10:00:00Z' });
});
test.afterAll(() => world.stop());

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

  for (const [path, link, lang] of [
    ['/', 'Lagebericht ohne JavaScript', 'de'],
    ['/kasse/bkk-nordlicht', 'Bericht in Leichter Sprache', 'de'],
    ['/en', 'situation report without JavaScript', 'en'],
  ] as const) {
    test(`[E14] ${path} leads to the page without it`, async ({ page }) => {
      await page.goto(world.origin + path);
      await page.getByRole('link', { name: link }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(report);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    });
  }

  test('[E4] it says of everybody what the API says, and fits a small screen', async ({ page }) => {
    await page.goto(world.origin + report);
    const catalog = await world.catalog('public');
    const board = await world.board((await world.pointer('public')).position, 'public');
    const shown = await page
      .locator('li[data-level]')
      .evaluateAll((rows) => rows.map((row) => [row.id, row.getAttribute('data-level')]));
    const expected = catalog.insurers.map(({ id }) => {
      const slots = catalog.services.map((service) => slotAt(board, id, service.id));
      return [id, String(insurerVerdict(slots, live).level)];
    });
    expect(new Map(shown.map(([id, level]) => [id, level]))).toEqual(
      new Map(expected.map(([id, level]) => [id, level])),
    );
    const { affectedInsurers, insurers } = summarize(board, catalog, live);
    await expect(page.locator('.verdict h2')).toHaveText(
      `${affectedInsurers} von ${insurers}\u00a0Kassen sind betroffen.`,
    );
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('[E14] it says by itself when it has been open too long, and loses its colours', async ({ page }) => {
    await page.goto(world.origin + report);
    const notice = page.getByText('Diese Seite ist seit mehr als 90 Sekunden offen.');
    await expect(notice).toBeHidden();
    const session = await page.context().newCDPSession(page);
    await session.send('Animation.enable');
    await session.send('Animation.setPlaybackRate', { playbackRate: 200 });
    await expect(notice).toBeVisible();
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).filter)).toBe('grayscale(1)');
  });
});

test('[E6] the page without the app complains about nothing and asks for nothing', async ({ page }) => {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(world.origin + report);
  await page.waitForTimeout(300);
  expect([complaints, requests]).toEqual([[], [report]]);
});

test('[E3] feeds, calendars and pictures come as what they are; of nobody there is none', async () => {
  const typeOf = async (path: string) => {
    const response = await fetch(`${world.origin}/api/v1/public/${path}`);
    return `${response.status} ${(response.headers.get('content-type') ?? '').split(';')[0] ?? ''}`;
  };
  expect(await Promise.all(['feed.atom', 'calendar.ics', 'badge/bkk-nordlicht.svg', 'lage.html'].map(typeOf))).toEqual([
    '200 application/atom+xml',
    '200 text/calendar',
    '200 image/svg+xml',
    '200 text/html',
  ]);
  const missing = ['feed.atom?insurer=nobody', 'feed.atom?service=nothing', 'calendar.ics?insurer=nobody'];
  for (const path of missing) expect(await typeOf(path)).toBe('404 application/problem+json');
});

test.describe('in a page of another origin', () => {
  let other: Server;
  let origin = '';
  test.beforeAll(async () => {
    other = createServer((request, response) => {
      const src = new URL(request.url ?? '/', 'http://x').searchParams.get('src') ?? '';
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Elsewhere</title><iframe src="${src}" width="240" height="260"></iframe>`);
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    origin = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
  });
  test.afterAll(() => new Promise((resolve) => other.close(resolve)));
  const frame = async (page: Page, path: string) => {
    await page.goto(`${origin}/?src=${encodeURIComponent(world.origin + path)}`);
    return page.frameLocator('iframe');
  };

  test('[E8] [E9] the widget works in 240 px, true to the API, and stores nothing', async ({ page, context }) => {
    const catalog = await world.catalog('public');
    const board = await world.board((await world.pointer('public')).position, 'public');
    const insurer = catalog.insurers[7];
    const slots = catalog.services.map((service) => slotAt(board, insurer?.id ?? '', service.id));
    const widget = await frame(page, `/einbetten/${insurer?.id ?? ''}`);
    await expect(widget.locator('[data-level]')).toHaveAttribute(
      'data-level',
      String(insurerVerdict(slots, live).level),
    );
    await expect(widget.getByRole('heading', { name: insurer?.name ?? '' })).toBeVisible();
    await expect(widget.getByText(/Stand: .*5\. Mai 2023/)).toBeVisible();
    const inside = page.frames().find((one) => one.url().startsWith(world.origin));
    expect(
      await inside?.evaluate(() => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        document.documentElement.scrollWidth - innerWidth,
      ]),
    ).toEqual([0, 0, '', 0]);
    expect(await context.cookies()).toEqual([]);
    const opened = context.waitForEvent('page');
    await widget.getByRole('link').click();
    expect(new URL((await opened).url()).pathname).toBe(`/kasse/${insurer?.id ?? ''}`);
  });

  for (const path of ['/lage', '/', '/einbetten']) {
    test(`[E8] ${path} refuses to be framed`, async ({ page }) => {
      await frame(page, path);
      await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
    });
  }
});

test('[E10] the page that gives the widget away: choose, copy, see', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${world.origin}/einbetten?kasse=bkk-nordlicht`);
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'BKK Nordlicht' })).toBeVisible();
  await page.getByLabel('Krankenkasse').selectOption({ label: 'BKK Ankerplatz' });
  expect(new URL(page.url()).searchParams.get('kasse')).toBe('bkk-ankerplatz');
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'BKK Ankerplatz' })).toBeVisible();
  await page.getByLabel('Form').selectOption('badge');
  const picture = page.getByRole('img', { name: /BKK Ankerplatz/ });
  await expect.poll(() => picture.evaluate((image) => Reflect.get(image, 'naturalWidth'))).toBeGreaterThan(100);
  await page.getByRole('button', { name: 'Kopieren' }).click();
  await expect(page.getByText('Kopiert.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${world.origin}/api/v1/public/badge/bkk-ankerplatz.svg`);
  await page.goto(`${world.origin}/einbetten?kasse=bkk-ankerplaz`);
  await expect(page.getByText('In der Adresse steht kasse=bkk-ankerplaz. Das gibt es hier nicht.')).toBeVisible();
});

const aboutPaths = [
  'legende',
  'daten',
  'barrierefreiheit',
  'auf-dem-laufenden',
  'einbetten',
  'einbetten/bkk-nordlicht',
];

// colours do not change with the language
for (const [prefix, themes] of [
  ['', ['light', 'dark']],
  ['/en', ['light']],
  ['/leicht', ['light']],
] as const) {
  for (const theme of themes) {
    test(`[E12] axe finds nothing in the pages about it, ${prefix || 'German'}, ${theme}, and none scrolls sideways`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width: 320, height: 640 });
      for (const path of aboutPaths) {
        await page.goto(`${world.origin}${prefix}/${path}?thema=${theme}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        const found = violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html ?? ''} (${nodes.length})`);
        expect(found).toEqual([]);
        expect([path, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([path, 0]);
      }
    });
  }
}

test('[E4] axe finds nothing in the page without the app', async ({ page }) => {
  for (const query of ['', '?sprache=en', '?sprache=leicht']) {
    const html = await (await fetch(world.origin + report + query)).text();
    // its policy forbids every script, and axe is one
    await page.route('**/read-only', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.replace(/<meta http-equiv[^>]*>/, '') }),
    );
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${world.origin}/read-only`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${query} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
    await page.unroute('**/read-only');
  }
});
