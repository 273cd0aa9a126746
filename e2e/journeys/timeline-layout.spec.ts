import type { Page } from '@playwright/test';
import { hourMs, type Instant } from '#domain/instant.ts';
import { formatMoment } from '#domain/moment.ts';
import { expect, testIn } from '../fixtures.ts';
import { layoutFlaws } from '../layout-flaws.ts';

const hostileTest = testIn({ scenario: 'hostile', speed: 0 });

const sights = {
  'the course': () => '/zeitleiste?fenster=7t',
  'the return': (now) => `/en/zeitleiste?sicht=rueckkehr&fenster=7t&t=${formatMoment(now - hourMs)}`,
  'the comparison': (now) => `/zeitleiste?vergleich=${formatMoment(now - 18 * hourMs)}&t=${formatMoment(now - hourMs)}`,
} satisfies Record<string, (now: Instant) => string>;
const sizes = [
  [360, 640],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
  [3840, 2160],
] as const;

/** than any of the pages */
const taller = 12_000;

/** On a narrow screen the plot and wide tables scroll within their own boxes. */
const panels = '.tl-side > *, .tl-transport, .tl-table-section, .figure-frame:not(.tl-table-section *)';
const whole =
  'h2, h3, dd, button:not(.figure-table *), summary, output, label, .figure-sentence, .change-line, .tl-readout, legend';

for (const [sight, pathAt] of Object.entries(sights))
  hostileTest(
    `[TL18] ${sight}, hostile words: at every size nothing overlaps, hangs over or is cut, and they stay words`,
    async ({ page, world, watch }) => {
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      const path = pathAt((await world.pointer()).generatedAt);
      watch.allowFailedRequests();
      const found: Record<string, readonly string[]> = {};
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        await page.goto(path);
        await untilDrawn(page);
        await page.evaluate(() => document.fonts.ready);
        for (const shape of ['drawn', 'as tables']) {
          if (shape === 'as tables') await openTables(page);
          const flaws = await flawsAt(page, width, height);
          if (flaws.length > 0) found[`${width} × ${height}, ${shape}`] = flaws;
        }
      }
      expect(found).toEqual({});
      const { insurers, services } = await world.catalog();
      const hostile = [...insurers.map(({ name }) => name), ...services.map(({ code }) => code)].filter((word) =>
        /[<&$[{]/.test(word),
      );
      const text = (await page.locator('main').textContent()) ?? '';
      expect(hostile.filter((word) => text.includes(word)).length, 'nothing hostile is shown').toBeGreaterThan(0);
      expect(
        await page.locator('main :is(script, img, iframe, h1 ~ h1, [onerror], [onload], [onmouseover])').count(),
      ).toBe(0);
      expect(dialogs).toEqual([]);
    },
  );

async function untilDrawn(page: Page): Promise<void> {
  await expect(page.locator('.tl-row-picture, .phase-reading, .change-group').first()).toBeVisible();
}

async function openTables(page: Page): Promise<void> {
  for (const closed of ['.tl-table-section > [aria-expanded=false]', 'main .figure-toggle[aria-pressed=false]']) {
    const buttons = page.locator(closed);
    while ((await buttons.count()) > 0) await buttons.first().click();
  }
}

/** The whole page at once: what lies below is not outside. */
async function flawsAt(page: Page, width: number, height: number): Promise<readonly string[]> {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.setViewportSize({ width, height: taller });
  await page.waitForTimeout(300);
  const flaws = await layoutFlaws(page, panels, whole);
  await page.setViewportSize({ width, height });
  return sideways > 0 ? [`sideways: ${sideways}`, ...flaws] : flaws;
}
