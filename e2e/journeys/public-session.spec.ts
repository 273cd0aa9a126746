import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { Page } from '@playwright/test';
import { languages } from '#i18n/language.ts';
import { expect, test as base, testIn } from '../fixtures.ts';
import { addressIn, insurerView, midstOfIt, openWhole, publicViews, untilWhole, widgetView } from '../public-views.ts';

const test = testIn(midstOfIt);

test('[J21] a visit from search to print: no foreign host, no cookie either way, nothing kept but the offline copy', async ({
  browser,
  world,
}, info) => {
  const path = info.outputPath('session.har');
  const context = await browser.newContext({
    baseURL: world.origin,
    recordHar: { path, content: 'omit' },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  for (const view of publicViews) await openWhole(page, view);
  for (const language of languages) await openWhole(page, addressIn(language, insurerView));
  await page.locator('[data-row=epa]').getByRole('button').click();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
    workers: 'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
  }));
  expect(kept).toEqual({
    local: ['kassenstatus:letzter-stand/1'],
    session: [],
    cookie: '',
    databases: 0,
    caches: 0,
    workers: 0,
  });
  expect((await context.storageState()).cookies).toEqual([]);
  await context.close();

  const entries = entriesOf(JSON.parse(await readFile(path, 'utf8')));
  expect(entries.length).toBeGreaterThan(50);
  expect(entries.filter(({ url }) => !url.startsWith(`${world.origin}/`) && !/^(data|blob):/.test(url))).toEqual([]);
  const spoken = entries.filter(({ headers }) =>
    headers.some((name) => /^(cookie|set-cookie|authorization)$/.test(name)),
  );
  expect(spoken).toEqual([]);
  expect(entries.filter(({ url }) => url.includes('/staff/'))).toEqual([]);
});

test.describe('in a page of another origin', () => {
  let host: Server;
  let origin = '';
  test.beforeAll(async () => {
    host = createServer((request, response) => {
      const src = new URL(request.url ?? '/', 'http://x').searchParams.get('src') ?? '';
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Elsewhere</title><iframe src="${src}" width="240" height="320"></iframe>`);
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    const address = host.address();
    origin = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
  });
  test.afterAll(() => new Promise((resolve) => host.close(resolve)));

  test('[J21] the widget says by itself that it no longer knows, and knows again', async ({ browser, world }) => {
    const page = await browser.newPage();
    await page.clock.install();
    await page.goto(`${origin}/?src=${encodeURIComponent(world.origin + widgetView)}`);
    const widget = page.frameLocator('iframe').locator('[data-level]');
    await expect(widget).toHaveAttribute('data-level', '2');
    await page.route('**/api/v1/public/**', (route) => route.abort());
    await page.clock.fastForward(100_000);
    await expect(widget).toHaveAttribute('data-level', '4');
    await expect(widget).toContainText('Zuletzt bekannt: Teilweise betroffen.');
    await expect(widget).toContainText(/Letzter Stand: Di\., 9\. Mai 2023, 14:2\d/);
    await page.unroute('**/api/v1/public/**');
    await page.clock.fastForward(70_000);
    await expect(widget).toHaveAttribute('data-level', '2', { timeout: 30_000 });
    expect(await page.context().cookies()).toEqual([]);
    await page.close();
  });

  test('[J21] no other public view lets itself be framed', async ({ browser, world }) => {
    const page = await browser.newPage();
    for (const view of [...publicViews, `${widgetView}/mehr`, '/api/v1/public/lage.html']) {
      await page.goto(`${origin}/?src=${encodeURIComponent(world.origin + view)}`);
      await expect.poll(() => page.frames()[1]?.url(), view).toBe('chrome-error://chromewebdata/');
    }
    await page.close();
  });
});

base.describe('with hostile words', () => {
  base.use({ worldOptions: { scenario: 'hostile', speed: 0 }, viewport: { width: 320, height: 640 } });

  base('[J5] [J20] in every public view they stay words in their box', async ({ page, world, watch }) => {
    base.setTimeout(180_000);
    watch.allowFailedRequests();
    watch.allowFailedPage();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const { insurers, services } = await world.catalog('public');
    const markup = insurers.filter(({ name }) => name.includes('<')).slice(0, 2);
    expect(markup.length, 'the scenario is not hostile').toBeGreaterThan(0);
    const longest = insurers.toSorted((a, b) => b.name.length - a.name.length)[0];
    for (const view of [
      '/',
      ...[...markup, longest].flatMap((insurer) =>
        insurer === undefined
          ? []
          : [`/kasse/${encodeURIComponent(insurer.id)}`, `/einbetten/${encodeURIComponent(insurer.id)}`],
      ),
      ...services.slice(0, 2).map(({ id }) => `/dienst/${encodeURIComponent(id)}`),
      '/stoerung',
      '/termine',
      '/auf-dem-laufenden',
      '/einbetten',
      '/legende',
      `/kasse/${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
      '/api/v1/public/lage.html',
    ]) {
      await page.goto(view);
      await untilWhole(page);
      await expectWordsOnly(page, view);
    }
    await page.goto(`/kasse/${encodeURIComponent(markup[0]?.id ?? '')}`);
    await expect(page.locator('main')).toContainText((markup[0]?.name ?? '').trim().slice(0, 12));
    expect(dialogs).toEqual([]);
  });
});

/** Nothing of a text has become an element, and none of it hangs over the side. */
async function expectWordsOnly(page: Page, view: string): Promise<void> {
  const grown = await page.evaluate(() => {
    const strange =
      'main :is(script, object, embed, form, base, meta, [onerror], [onload], [onmouseover], [href^="javascript:" i])';
    const pictures = [...document.querySelectorAll<HTMLImageElement>('main img')].filter(
      ({ src }) => !src.startsWith(location.origin) && !src.startsWith('data:'),
    );
    return {
      strange: [...document.querySelectorAll(strange)].map(({ outerHTML }) => outerHTML.slice(0, 80)),
      pictures: pictures.length,
      headings: document.querySelectorAll('h1').length,
      overhang: document.documentElement.scrollWidth - innerWidth,
    };
  });
  expect(grown, view).toEqual({ strange: [], pictures: 0, headings: 1, overhang: 0 });
}

type Entry = Readonly<{ url: string; headers: readonly string[] }>;

/** The parts of a HAR that are asked about. */
function entriesOf(har: unknown): readonly Entry[] {
  const entries: unknown = Object(Object(har).log).entries;
  const names = (message: unknown): string[] => {
    const headers: unknown = Object(message).headers;
    return Array.isArray(headers) ? headers.map((header: unknown) => String(Object(header).name).toLowerCase()) : [];
  };
  if (!Array.isArray(entries)) return [];
  return entries.map((entry: unknown) => {
    const { request, response } = Object(entry) as Readonly<{ request: unknown; response: unknown }>;
    return { url: String(Object(request).url), headers: [...names(request), ...names(response)] };
  });
}
