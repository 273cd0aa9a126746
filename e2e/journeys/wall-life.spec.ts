import { chromium, type Browser, type Page } from '@playwright/test';
import { decodeWalls } from '#contract/walls-codec.ts';
import { wallAlarmOf } from '#domain/wall-beacon.ts';
import { browserFlags, findBrowser } from '../browser.ts';
import { colouredPixels } from '../coloured-pixels.ts';
import { watchGlass } from '../compositor-glass.ts';
import { expect, test } from '../fixtures.ts';
import { wrongCells } from '../painted-cells.ts';
import { WallPage } from '../pages/wall-page.ts';
import type { World } from '../world.ts';

/** The layer is whole 30 s after the last proof; five seconds more for looking, and for a busy machine. */
const coveredWithinMs = 35_000;

async function alarmsOf(world: World): Promise<Readonly<Record<string, string>>> {
  const decoded = decodeWalls(await world.json('/simulation/beacons'));
  if (!decoded.ok) throw new Error(decoded.refusal);
  const { reports, generatedAt } = decoded.value;
  return Object.fromEntries(
    reports.map((report) => [report.beacon.wallId, wallAlarmOf(report, generatedAt) ?? 'fine']),
  );
}

async function openWall(browser: Browser, world: World, name: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 960, height: 540 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await new WallPage(page).open(`${world.origin}/wand?anzeige=${name}`);
  return page;
}

/** Processes of our own browser that stand still, until the end of the test: one that stands still cannot be closed. */
class Halted implements AsyncDisposable {
  private pids: readonly number[] = [];

  async stopRenderers(browser: Browser): Promise<void> {
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    this.pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    for (const pid of this.pids) process.kill(pid, 'SIGSTOP');
  }

  [Symbol.asyncDispose](): Promise<void> {
    for (const pid of this.pids) process.kill(pid, 'SIGCONT');
    return Promise.resolve();
  }
}

test('[WL12] five ways to kill a wall: each is seen on its glass or missed by the server in time', async ({
  world,
  page,
  watch,
}) => {
  test.setTimeout(300_000);
  const launch = () => chromium.launch({ executablePath: findBrowser(), args: browserFlags() });
  await using browser = await launch();
  await using stopped = await launch();
  await using halted = new Halted();
  const [thrown, loop, crash, net] = await Promise.all(
    ['wurf', 'schleife', 'absturz', 'netz'].map((name) => openWall(browser, world, name)),
  );
  if (thrown === undefined || loop === undefined || crash === undefined || net === undefined)
    throw new Error('no page');
  await openWall(stopped, world, 'halt');
  await page.goto(`${world.origin}/wand?anzeige=heil`);
  const counter = await browser.newPage();
  const names = ['wurf', 'schleife', 'absturz', 'netz', 'halt', 'heil'];
  const fine = Object.fromEntries(names.map((name) => [name, 'fine']));
  await expect.poll(() => alarmsOf(world), { timeout: 60_000, intervals: [1_000] }).toEqual(fine);
  const glassOfLoop = await watchGlass(loop);
  expect(await colouredPixels(counter, await glassOfLoop())).toBeGreaterThan(1_000);

  const killedAt = Date.now();
  // the network, an exception in the root, a crash of the renderer, a stopped process, a busy loop
  watch.allowFailedRequests();
  await net.context().setOffline(true);
  await world.setFaults({ kind: 'cutStreams' });
  await thrown.evaluate(() => {
    const Whole = URLSearchParams;
    class Broken extends Whole {
      constructor(search: string) {
        if (document.querySelector('[data-insurer]') !== null) throw new Error('broken on purpose');
        super(search);
      }
    }
    Reflect.set(globalThis, 'URLSearchParams', Broken);
    history.replaceState(null, '', '?anzeige=wurf&kaputt');
  });
  await expect(thrown.getByRole('alert').getByRole('button')).toBeVisible();
  expect(await thrown.locator('[data-insurer]').count()).toBe(0);
  await crash.goto('chrome://crash').catch(() => undefined);
  await halted.stopRenderers(stopped);
  const looping = loop.evaluate(() => {
    const until = performance.now() + 150_000;
    while (performance.now() < until);
  });
  looping.catch(() => undefined);

  // on the glass
  await expect
    .poll(async () => colouredPixels(counter, await glassOfLoop()), { timeout: coveredWithinMs, intervals: [500] })
    .toBe(0);
  await expect(net.locator('.wall-veil')).toBeVisible({ timeout: coveredWithinMs });
  expect(await colouredPixels(counter, (await net.screenshot()).toString('base64'))).toBe(0);
  // the one that threw has begun anew by itself
  await expect(thrown.locator('[data-insurer][data-freshness="live"]').first()).toBeVisible({ timeout: 60_000 });

  // missed by the server, and told in the room next door
  const silent = { ...fine, schleife: 'silent', absturz: 'silent', netz: 'silent', halt: 'silent' };
  await expect.poll(() => alarmsOf(world), { timeout: 110_000, intervals: [1_000] }).toEqual(silent);
  expect(Date.now() - killedAt, 'silence is told 90 s after the last sign of life').toBeLessThan(125_000);
  await expect(page.locator('.wall-note[data-alarm]').first()).toContainText('meldet sich nicht', { timeout: 45_000 });
});

test('[WL12] a stopped heartbeat: out of date, with age and cause and without any colour, also where less movement is asked for', async ({
  world,
  browser,
}) => {
  test.setTimeout(150_000);
  const wall = await openWall(browser, world, 'noc1');
  await wall.setViewportSize({ width: 1920, height: 1080 });
  const counter = await browser.newPage();
  const opacity = () => wall.locator('.wall-deadman').evaluate((layer) => Number(getComputedStyle(layer).opacity));
  expect(await opacity()).toBe(0);
  await world.setFaults(
    { kind: 'silentStream' },
    { kind: 'status', path: '/api/v1/staff/pointer', status: 500, retryAfter: null },
  );
  await expect.poll(opacity, { timeout: coveredWithinMs + 15_000, intervals: [250] }).toBe(1);
  await expect(wall.locator('.wall-veil')).toContainText(/VERALTET|KEINE VERBINDUNG/);
  await expect(wall.locator('.wall-veil')).toContainText('Letzter gültiger Stand');
  expect(await wall.locator('.wall-counter').count()).toBe(0);
  const said = Object.values((await new WallPage(wall).glass()).cells);
  expect(said.filter((one) => !/^(?:unknown\/normal|notApplicable\/notApplicable)\//.test(one))).toEqual([]);
  const picture = await wall.screenshot();
  expect(await colouredPixels(counter, picture.toString('base64'))).toBe(0);
  await world.setFaults();
  await expect(wall.locator('.wall-veil')).toHaveCount(0, { timeout: 60_000 });
  await expect.poll(opacity).toBe(0);
});

test('[WL13] a broken panel says so, the others live on, and it is drawn again by itself', async ({
  world,
  browser,
}) => {
  const page = await openWall(browser, world, 'noc1');
  const wall = new WallPage(page);
  await page.evaluate(() => {
    const format = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format');
    Reflect.set(globalThis, 'mendDates', () =>
      Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', format ?? {}),
    );
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      configurable: true,
      get: () => () => {
        throw new RangeError('broken on purpose');
      },
    });
  });
  await expect(page.locator('[data-broken="head"]')).toContainText('kann gerade nicht gezeichnet werden');
  const before = (await wall.glass()).position;
  await expect.poll(async () => (await wall.glass()).position, { timeout: 30_000 }).not.toBe(before);
  const { position, cells } = await wall.glass();
  const [epoch = 0, seq = 0] = (position ?? '').split(':').map(Number);
  expect(wrongCells(cells, await world.board({ epoch, seq }))).toEqual([]);
  await page.evaluate(() => {
    const mend: unknown = Reflect.get(globalThis, 'mendDates');
    if (typeof mend === 'function') mend();
  });
  await expect(page.locator('.wall-clock')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('[data-broken]')).toHaveCount(0);
});

test('[WL13] a new build: begun anew once, and no second time within half an hour', async ({ world, browser }) => {
  const context = await browser.newContext({ viewport: { width: 960, height: 540 } });
  const page = await context.newPage();
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.route('**/version.json', (route) => route.fulfill({ json: { build: 'another' } }));
  await page.goto(`${world.origin}/wand?anzeige=noc1`);
  await expect.poll(() => loads, { timeout: 30_000 }).toBe(2);
  await expect(page.locator('.wall-notes')).toContainText('höchstens einer in 30 min', { timeout: 30_000 });
  expect(loads).toBe(2);
});
