import { chromium, type Browser } from '@playwright/test';
import { longestSilenceMs, wallAlarmOf } from '#domain/wall-beacon.ts';
import { browserFlags, findBrowser } from '../browser.ts';
import { colouredPixels } from '../coloured-pixels.ts';
import { watchGlass } from '../compositor-glass.ts';
import { expect, test } from '../fixtures.ts';
import { wrongCells } from '../painted-cells.ts';
import { WallPage } from '../pages/wall-page.ts';
import { alarmsIn, breakRoot, openWall, wallsOf } from '../wall-room.ts';

/** The layer is whole 30 s after the last proof; five seconds more for looking, and for a busy machine. */
const coveredWithinMs = 35_000;

/** An alarm is seen this much later at most: it is looked for each second, on a busy machine. */
const lookedForWithinMs = 4_000;

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
  await expect.poll(async () => alarmsIn(await wallsOf(world)), { timeout: 60_000, intervals: [1_000] }).toEqual(fine);
  const glassOfLoop = await watchGlass(loop);
  expect(await colouredPixels(counter, await glassOfLoop())).toBeGreaterThan(1_000);

  const killedAt = Date.now();
  // the network, an exception in the root, a crash of the renderer, a stopped process, a busy loop
  watch.allowFailedRequests();
  await net.context().setOffline(true);
  await world.setFaults({ kind: 'cutStreams' });
  await breakRoot(thrown);
  await expect(thrown.getByRole('alert')).toContainText('ANZEIGE GESTÖRT');
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
  const missedAfterMs = new Map<string, number>();
  const look = async () => {
    const { reports, generatedAt } = await wallsOf(world);
    for (const report of reports) {
      const { wallId } = report.beacon;
      if (wallAlarmOf(report, generatedAt) !== 'silent' || missedAfterMs.has(wallId)) continue;
      expect(report.receivedAt, `${wallId} said something after its death`).toBeLessThan(killedAt + 5_000);
      missedAfterMs.set(wallId, generatedAt - report.receivedAt);
    }
    return alarmsIn({ reports, generatedAt, head: { epoch: 0, seq: 0 } });
  };
  await expect.poll(look, { timeout: 110_000, intervals: [1_000] }).toEqual(silent);
  for (const [name, ms] of missedAfterMs)
    expect(ms, `${name} is missed 90 s after its last sign of life`).toBeLessThan(longestSilenceMs + lookedForWithinMs);
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

test('[WL11] what breaks beside the picture ends neither signs of life nor the picture', async ({ world, browser }) => {
  const context = await browser.newContext({ viewport: { width: 960, height: 540 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'AudioContext', () => {
      throw new Error('no sound on purpose');
    });
  });
  await new WallPage(page).open(`${world.origin}/wand?anzeige=stumm&ton=p1`);
  await expect.poll(async () => alarmsIn(await wallsOf(world)), { timeout: 30_000 }).toEqual({ stumm: 'fine' });
  await expect(page.locator('.wall-notes')).toHaveCount(0);
});
