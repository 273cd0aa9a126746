import type { Page, Response } from '@playwright/test';
import { expect, lookingTest as test } from '../fixtures.ts';

/**
 * What a phone on a slow line has to fetch. Sizes as they travel. `answer` is all script that was begun before the answer stood, `all` is what a reader
 * has fetched when the page is whole. The scripts are at most what they weigh today, so that they can only become lighter: React is 52.5 kB of them.
 * What stands before the answer of an insurer is held to the limit that was set for it; some of that is left.
 */
const budget = { insurer: { answer: 83_000, all: 122_800 }, home: { answer: 87_700, all: 116_200 }, fonts: 60_000 };

/** Words that stand in code no public page may carry. */
const strangers = {
  'the event stream': 'text/event-stream',
  'the staff catalogue': 'Jetzt handeln',
  'the matrix': 'aria-colcount',
  'the simulation': 'spring-2023',
  'the mock worker': 'mockServiceWorker',
  charts: 'recharts',
} as const;

const insurerAnswer = { selector: '.insurer-verdict[data-level]', scripts: budget.insurer, heading: null };

for (const [path, { selector, scripts, heading }] of [
  ['/', { selector: '.verdict[data-verdict]', scripts: budget.home, heading: 'Ist meine Krankenkasse betroffen?' }],
  ['/kasse/:insurer', insurerAnswer],
  ['/en/kasse/:insurer', insurerAnswer],
  ['/leicht/kasse/:insurer', insurerAnswer],
] as const) {
  test(`[J10] ${path} is light, and carries nothing of other views`, async ({ page, world }) => {
    const [insurer] = (await world.catalog('public')).insurers;
    const arrived = listen(page);
    await page.addInitScript(noteWhenItStands, selector);
    await page.goto(path.replace(':insurer', insurer?.id ?? ''));
    await expect(page.locator(selector)).toBeVisible();
    await page.waitForLoadState('networkidle');
    if (heading !== null) await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);

    const all = await Promise.all(arrived.of('script').map(measured));
    const early = new Set(await page.evaluate(scriptsBegunBefore));
    const before = all.filter(({ name }) => early.has(name));
    expect(before.length, 'some of it comes later').toBeLessThan(all.length);
    expect(sum(before), listOf(before)).toBeLessThanOrEqual(scripts.answer);
    expect(sum(all), listOf(all)).toBeLessThanOrEqual(scripts.all);
    const document = await (await page.request.get(page.url())).text();
    const surprises = before.filter(({ name }) => !document.includes(name) && !name.includes('/offline-copy-'));
    expect(listOf(surprises), 'what the answer needs is named by the document').toBe('');
    const code = all.map(({ text }) => text).join('\n');
    expect(code.length).toBeGreaterThan(100_000);
    for (const [what, word] of Object.entries(strangers)) expect(code.includes(word), what).toBe(false);

    const fonts = await Promise.all(arrived.of('font').map(measured));
    expect(new Set(fonts.map(({ name }) => name)).size, 'one file: plain German needs no other').toBe(1);
    // the hint and the styles may both ask for it, and one of them be answered out of the cache
    const fetched = await page.evaluate(fontsFetched);
    expect(sum(fetched), listOf(fetched)).toBeGreaterThan(0);
    expect(sum(fetched), listOf(fetched)).toBeLessThanOrEqual(budget.fonts);
  });
}

for (const path of ['/', '/kasse/:insurer']) {
  test(`[J10] on a slow line ${path} asks for no letters before it has something to write`, async ({ page, world }) => {
    const [insurer] = (await world.catalog('public')).insurers;
    // so slow that `public/hints.js` does not ask for them either
    await page.route('**/api/v1/public/pointer', async (route) => {
      await page.waitForTimeout(150);
      await route.continue();
    });
    await page.addInitScript(noteWhenItStands, 'main');
    const letters = page.waitForResponse(/\.woff2$/);
    await page.goto(path.replace(':insurer', insurer?.id ?? ''));
    await letters;
    const { early, stood } = await page.evaluate(() => {
      const stoodAt: unknown = Reflect.get(globalThis, 'stoodAt');
      const fonts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'));
      return {
        stood: typeof stoodAt === 'number',
        early: fonts.filter(({ startTime }) => startTime < Number(stoodAt)).map(({ name }) => name),
      };
    });
    expect(stood).toBe(true);
    expect(early).toEqual([]);
  });
}

for (const viewport of [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
]) {
  for (const { path, selector, rest, whole } of [
    { path: '/', selector: '.verdict[data-verdict]', rest: /public-home-details|page-rest/, whole: '.home-side' },
    {
      ...insurerAnswer,
      path: '/kasse/:insurer',
      rest: /insurer-(?:details|card-words)|page-rest/,
      whole: '.services-card',
    },
  ]) {
    test(`[J10] at ${viewport.width} × ${viewport.height} what comes after the answer of ${path} moves nothing`, async ({
      page,
      world,
    }) => {
      await page.setViewportSize(viewport);
      const [insurer] = (await world.catalog('public')).insurers;
      await page.addInitScript(noteShifts);
      // later than everything else, so that the answer is seen without it
      await page.route(rest, async (route) => {
        await page.locator(selector).waitFor();
        await page.waitForTimeout(300);
        await route.continue();
      });
      await page.goto(path.replace(':insurer', insurer?.id ?? ''));
      await expect(page.locator(whole)).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => Reflect.get(globalThis, 'shifted'))).toBeLessThanOrEqual(0.02);
    });
  }
}

/** Runs in the page before its own code. */
function noteWhenItStands(selector: string): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return;
    Reflect.set(globalThis, 'stoodAt', performance.now());
    watch.disconnect();
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Runs in the page. */
function scriptsBegunBefore(): readonly string[] {
  const stoodAt: unknown = Reflect.get(globalThis, 'stoodAt');
  return performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => typeof stoodAt !== 'number' || startTime <= stoodAt)
    .map(({ name }) => new URL(name).pathname);
}

/** Runs in the page: what came over the line. */
function fontsFetched(): readonly Readonly<{ name: string; size: number }>[] {
  return performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming && entry.name.endsWith('.woff2'))
    .map((entry) => ({ name: entry.name, size: Number(Reflect.get(entry, 'transferSize')) }));
}

/** Runs in the page before its own code: adds up what moved under a reader's eyes. */
function noteShifts(): void {
  Reflect.set(globalThis, 'shifted', 0);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const value: unknown = Reflect.get(entry, 'value');
      Reflect.set(globalThis, 'shifted', Number(Reflect.get(globalThis, 'shifted')) + Number(value));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

function listen(page: Page) {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return { of: (type: string) => responses.filter((one) => one.request().resourceType() === type) };
}

/** The size as it came over the line. */
async function measured(response: Response) {
  const encoding = await response.headerValue('content-encoding');
  const size = Number(await response.headerValue('content-length'));
  expect(size, `${response.url()} tells its length`).toBeGreaterThan(0);
  const isText = response.request().resourceType() === 'script';
  if (isText && size > 1_000) expect(encoding, response.url()).toBe('br');
  return { name: new URL(response.url()).pathname, size, text: isText ? await response.text() : '' };
}

function sum(all: readonly Readonly<{ size: number }>[]): number {
  return all.reduce((total, { size }) => total + size, 0);
}

function listOf(all: readonly Readonly<{ name: string; size: number }>[]): string {
  return all.map(({ name, size }) => `${name} ${size}`).join('\n');
}
