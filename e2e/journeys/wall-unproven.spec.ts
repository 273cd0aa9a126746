import type { Page } from '@playwright/test';
import { widestShift } from '#domain/wall-routine.ts';
import { watchGlass } from '../compositor-glass.ts';
import { expect, test } from '../fixtures.ts';
import { eveningWithShift } from '../wall-looks.ts';
import type { World } from '../world.ts';

test.use({ viewport: { width: 1920, height: 1080 }, worldOptions: { speed: 0 } });

/** The server lives and vouches for nothing any more. */
const fallSilent = (world: World) =>
  world.setFaults(
    { kind: 'silentStream' },
    { kind: 'status', path: '/api/v1/staff/pointer', status: 500, retryAfter: null },
  );

const opacityOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((layer) => Number(getComputedStyle(layer).opacity));

test('[WF19] started before its server: says so, and why, for as long as it lives, its hand goes, and it begins by itself', async ({
  page,
  watch,
}) => {
  watch.allowFailedRequests();
  await page.route('**/api/**', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/wand');
  const veil = page.locator('.wall-veil');
  await expect(veil).toContainText('NOCH KEIN STAND');
  await expect(veil.locator('.wall-veil-cause')).toBeVisible();
  const hand = page.locator('.wall-hand path');
  const positions = new Set<string | null>();
  const opacities = new Set<number>();
  for (let second = 0; second < 14; second += 1) {
    await page.waitForTimeout(1_000);
    positions.add(await hand.getAttribute('transform'));
    opacities.add(await opacityOf(page, '.wall-veil'));
  }
  expect([...opacities]).toEqual([1]);
  expect(positions.size).toBeGreaterThan(10);
  await page.unroute('**/api/**');
  await expect(page.locator('[data-insurer][data-freshness="live"]').first()).toBeVisible({ timeout: 60_000 });
  await expect(veil).toHaveCount(0);
});

test('[WF20] a wall whose scripts live says that it is out of date, and never that it stands', async ({
  page,
  wall,
  world,
  watch,
}) => {
  watch.allowFailedRequests();
  await wall.open();
  await page.evaluate(() => {
    const seen: number[] = [];
    Reflect.set(globalThis, 'wallStood', seen);
    const layer = document.querySelector('.wall-deadman');
    const look = () => {
      const opacity = layer === null ? -1 : Number(getComputedStyle(layer).opacity);
      if (opacity !== 0 && document.querySelector('.wall-veil') === null) seen.push(opacity);
      requestAnimationFrame(look);
    };
    look();
  });
  await fallSilent(world);
  await expect(page.locator('.wall-veil')).toBeVisible({ timeout: 45_000 });
  await expect.poll(() => opacityOf(page, '.wall-deadman')).toBe(1);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'wallStood'))).toEqual([]);
});

test('[WF19] [WL12] out of date and then hung: what the script said fades, and what cannot age is bared', async ({
  page,
  wall,
  world,
  watch,
  context,
}) => {
  test.setTimeout(120_000);
  watch.allowFailedRequests();
  // the picture is moved as far as it goes
  await page.clock.setFixedTime(eveningWithShift({ x: widestShift, y: widestShift }));
  await wall.open();
  await fallSilent(world);
  await expect(page.locator('.wall-veil')).toBeVisible({ timeout: 45_000 });
  const counter = await context.newPage();
  const glass = await watchGlass(page);
  await page.bringToFront();
  const before = await hatchedShare(counter, await glass());
  expect(before, 'nothing of the layer for dead walls is seen beside the picture').toBe(0);
  const hung = page.evaluate(() => {
    const until = performance.now() + 25_000;
    while (performance.now() < until);
  });
  await expect
    .poll(async () => hatchedShare(counter, await glass()), { timeout: 20_000, intervals: [500] })
    .toBeGreaterThan(0.05);
  await hung;
  // a script that lives again says again what it knows
  await expect.poll(() => opacityOf(page, '.wall-veil')).toBe(1);
});

/** How much of the outermost edge, which the picture leaves free, is not of one colour: only the layer for dead walls draws there. */
function hatchedShare(counter: Page, picture: string): Promise<number> {
  return counter.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, 8, bitmap.height);
    const isGround = (at: number) =>
      [0, 1, 2].every((channel) => Math.abs((data[at + channel] ?? 0) - (data[channel] ?? 0)) < 8);
    let others = 0;
    for (let at = 0; at < data.length; at += 4) if (!isGround(at)) others += 1;
    return others / (data.length / 4);
  }, picture);
}
