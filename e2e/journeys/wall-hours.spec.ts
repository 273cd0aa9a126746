import type { Page } from '@playwright/test';
import { widestShift } from '#domain/wall-routine.ts';
import { expect, test } from '../fixtures.ts';
import { eveningWithShift, untilWallDrawn, wallFlaws, wallSizes } from '../wall-looks.ts';
import type { World } from '../world.ts';

test.use({ worldOptions: { from: '2023-05-09T12:22:07Z', speed: 0 } });

const at = (berlin: string) => Date.parse(`2026-11-10T${berlin}:00+01:00`);

const placeOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().toJSON());

for (const [x, y] of [
  [widestShift, widestShift],
  [-widestShift, -widestShift],
] as const)
  test(`[WF13] [WL1] [WL3] moved by ${x} and ${y} units and with its sides changed it is whole at every size`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(eveningWithShift({ x, y }));
    const found: Record<string, readonly string[]> = {};
    for (const [width, height] of wallSizes) {
      await page.setViewportSize({ width, height });
      await page.goto('/wand?dienste=KIM,FAX,eAU&x=1');
      await untilWallDrawn(page);
      const unit = Math.min(width / (width > height ? 1_920 : 1_080), height / (width > height ? 1_080 : 1_920));
      const [lying, upright] = width > height ? [1_920, 1_080] : [1_080, 1_920];
      const picture = await placeOf(page, '.wall-picture');
      expect(picture.x - (width - lying * unit) / 2, `${width} × ${height}`).toBeCloseTo(x * unit, 0);
      expect(picture.y - (height - upright * unit) / 2, `${width} × ${height}`).toBeCloseTo(y * unit, 0);
      const [causes, next] = [await placeOf(page, '[data-panel="causes"]'), await placeOf(page, '[data-panel="next"]')];
      if (width > height) expect(next.right).toBeLessThanOrEqual(causes.left);
      else expect(causes.bottom).toBeLessThanOrEqual(next.top);
      const flaws = await wallFlaws(page);
      if (flaws.length > 0) found[`${width} × ${height}`] = flaws;
    }
    expect(found).toEqual({});
  });

test('[WL2] [WF1] by night the text steps down, by day the sides are as in the design, and a lit room is light where the wall follows the clock', async ({
  page,
}) => {
  const lookAt = async (berlin: string) => {
    await page.clock.setFixedTime(at(berlin));
    await page.goto('/wand?thema=auto&tag=8-20&nacht=22-6');
    await untilWallDrawn(page);
    return page.evaluate(() => ({
      theme: document.documentElement.dataset['theme'],
      phase: document.documentElement.dataset['phase'],
      ink: getComputedStyle(document.querySelector('.wall') ?? document.body).color,
      isCausesLeft:
        (document.querySelector('[data-panel="causes"]')?.getBoundingClientRect().left ?? 0) <
        (document.querySelector('[data-panel="next"]')?.getBoundingClientRect().left ?? 0),
    }));
  };
  const noon = await lookAt('12:00');
  const evening = await lookAt('20:30');
  const night = await lookAt('22:30');
  expect(noon).toMatchObject({ theme: 'light', phase: 'day', isCausesLeft: true });
  expect(evening).toMatchObject({ theme: 'dark', phase: 'day', isCausesLeft: false });
  expect(night).toMatchObject({ theme: 'dark', phase: 'night', isCausesLeft: false });
  expect(night.ink).not.toBe(evening.ink);
});

for (const [what, trouble, words] of [
  ['out of date', (world: World) => world.setFaults({ kind: 'silentStream' }, { kind: 'oldPointer' }), 'VERALTET'],
  [
    'without a connection',
    async (world: World, page: Page) => {
      await page.context().setOffline(true);
      await world.setFaults({ kind: 'cutStreams' });
    },
    'KEINE VERBINDUNG',
  ],
] as const)
  test(`[WF13] ${what} it is whole at every size, and so is what it says of that`, async ({ page, world, watch }) => {
    test.setTimeout(120_000);
    watch.allowFailedRequests();
    await page.goto('/wand');
    await untilWallDrawn(page);
    await trouble(world, page);
    const veil = page.locator('.wall-veil');
    await expect(veil).toContainText(words, { timeout: 60_000 });
    const found: Record<string, readonly string[]> = {};
    for (const [width, height] of wallSizes) {
      await page.setViewportSize({ width, height });
      // its bands are others when it is turned
      await expect(page.locator('.wall-band')).toHaveCount(width > height ? 1 : 2);
      await expect(veil).toBeVisible();
      const flaws = await wallFlaws(page);
      if (flaws.length > 0) found[`${width} × ${height}`] = flaws;
    }
    expect(found).toEqual({});
  });
