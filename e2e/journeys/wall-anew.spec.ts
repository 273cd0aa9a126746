import { newBuildTurnMs } from '#domain/wall-reload.ts';
import { colouredPixels } from '../coloured-pixels.ts';
import { expect, test } from '../fixtures.ts';
import { WallPage } from '../pages/wall-page.ts';
import { breakRoot } from '../wall-room.ts';

for (const [path, heading] of [
  ['/wand', 'ANZEIGE GESTÖRT'],
  ['/en/wand', 'DISPLAY FAILED'],
] as const)
  test(`[WL23] gone as a whole and without a network ${path} says so, to be read from six metres, and begins anew when the server answers`, async ({
    world,
    browser,
  }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
    const page = await context.newPage();
    await new WallPage(page).open(`${world.origin}${path}?anzeige=allein`);
    const counter = await browser.newPage();
    await context.setOffline(true);
    await breakRoot(page);
    const alert = page.getByRole('alert');
    await expect(alert.getByRole('heading')).toHaveText(heading);
    const { size, width, height, cursors } = await alert.evaluate((whole) => {
      const box = whole.getBoundingClientRect();
      const all = [whole, ...whole.querySelectorAll('*')].map((element) => getComputedStyle(element));
      return {
        size: Math.min(
          ...[...whole.querySelectorAll('h1, p')].map((part) => parseFloat(getComputedStyle(part).fontSize)),
        ),
        width: box.width,
        height: box.height,
        cursors: [...new Set(all.map(({ cursor }) => cursor))],
      };
    });
    expect([width, height, cursors]).toEqual([1920, 1080, ['none']]);
    expect(size).toBeGreaterThanOrEqual(48);
    await expect(page.getByRole('button')).toHaveCount(0);
    expect(await colouredPixels(counter, (await page.screenshot()).toString('base64'))).toBe(0);
    await expect(alert).toContainText(
      path === '/wand' ? 'sobald der Server antwortet' : 'as soon as the server answers',
      {
        timeout: 30_000,
      },
    );
    await context.setOffline(false);
    await expect(page.locator('[data-insurer][data-freshness="live"]').first()).toBeVisible({ timeout: 60_000 });
  });

test('[WL23] [WL5] gone as a whole in the evening, begun anew last night: no half hour in the dark', async ({
  world,
  browser,
}) => {
  const page = await (await browser.newContext({ viewport: { width: 960, height: 540 } })).newPage();
  let loads = 0;
  page.on('load', () => (loads += 1));
  const lastNight = '2026-01-15T03:10:00Z';
  await page.clock.install({ time: lastNight });
  await page.addInitScript((at) => {
    sessionStorage['lagebild.wall-reloads'] ??= JSON.stringify([{ reason: 'nightly', at }]);
  }, Date.parse(lastNight));
  await new WallPage(page).open(`${world.origin}/wand?anzeige=noc1`);
  await page.clock.fastForward('14:00:00');
  await breakRoot(page);
  await expect(page.getByRole('alert')).toContainText('ANZEIGE GESTÖRT');
  await expect.poll(() => loads, { timeout: 40_000 }).toBe(2);
  await expect(page.locator('[data-insurer][data-freshness="live"]').first()).toBeVisible({ timeout: 30_000 });
});

/** The first and the last of many names to go over to a new build. */
const byTurn = Array.from({ length: 200 }, (_, count) => `noc${count}`).toSorted(
  (a, b) => newBuildTurnMs(a) - newBuildTurnMs(b),
);

test('[WL13] [WL21] a new build: begun anew once, at its turn, and no second time within half an hour', async ({
  world,
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 960, height: 540 } });
  await context.route('**/version.json', (route) => route.fulfill({ json: { build: 'another' } }));
  const open = async (name: string | undefined) => {
    const page = await context.newPage();
    const seen = { loads: 0 };
    page.on('load', () => (seen.loads += 1));
    await page.goto(`${world.origin}/wand?anzeige=${name ?? ''}`);
    return { seen, notes: page.locator('.wall-notes') };
  };
  const [first, last] = [await open(byTurn[0]), await open(byTurn.at(-1))];
  await expect.poll(() => first.seen.loads, { timeout: 60_000 }).toBe(2);
  await expect(first.notes).toContainText('höchstens einer in 30 min', { timeout: 30_000 });
  await expect(last.notes).toContainText('nacheinander', { timeout: 30_000 });
  expect([first.seen.loads, last.seen.loads]).toEqual([2, 1]);
});

test('[WL22] a wall that is too old for its server begins anew, and not in a loop', async ({ world, browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 960, height: 540 } })).newPage();
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.route('**/staff/pointer', async (route) => {
    const answer = await route.fetch();
    const body: unknown = await answer.json();
    await route.fulfill({ response: answer, json: { ...Object(body), minClient: 2 } });
  });
  await page.goto(`${world.origin}/wand?anzeige=noc1`);
  await expect.poll(() => loads, { timeout: 30_000 }).toBe(2);
  await expect(page.locator('.wall-notes')).toContainText('höchstens einer in 30 min', { timeout: 30_000 });
  expect(loads).toBe(2);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

for (const [reason, at, forward] of [
  ['heap', null, null],
  ['uptime', '2026-01-15T11:00:00Z', '24:01:00'],
  ['nightly', '2026-01-15T02:50:00Z', '00:45:00'],
] as const)
  test(`[WL4] begins anew by itself: ${reason}`, async ({ world, browser }) => {
    const page = await (await browser.newContext({ viewport: { width: 960, height: 540 } })).newPage();
    let loads = 0;
    page.on('load', () => (loads += 1));
    const tooMuch = 400 * 2 ** 20;
    if (reason === 'heap')
      await page.addInitScript((usedJSHeapSize) => {
        Object.defineProperty(performance, 'memory', { value: { usedJSHeapSize } });
      }, tooMuch);
    if (at !== null) await page.clock.install({ time: at });
    await new WallPage(page).open(`${world.origin}/wand?anzeige=noc1`);
    if (forward !== null) await page.clock.fastForward(forward);
    await expect.poll(() => loads, { timeout: 40_000 }).toBe(2);
    const kept = await page.evaluate(() => sessionStorage.getItem('lagebild.wall-reloads'));
    expect(kept).toContain(`"${reason}"`);
    await expect(page.locator('[data-insurer][data-freshness="live"]').first()).toBeVisible({ timeout: 30_000 });
  });
