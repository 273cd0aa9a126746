import type { Page } from '@playwright/test';
import { expect, lookingTest } from '../fixtures.ts';

const course = '/zeitleiste?t=2023-05-03T10:40';

/** The computed fills of what tells the classes apart, by class. */
const fillsOf = (page: Page, parts: Readonly<Record<string, string>>) =>
  page.evaluate(
    (selectors) =>
      Object.entries(selectors).map(([name, selector]) => {
        const part = document.querySelector(selector);
        return [name, part === null ? null : getComputedStyle(part).fill] as const;
      }),
    parts,
  );
const matrixParts = Object.fromEntries(
  ['P1', 'PU', 'P2', 'P3', 'P4'].map((one) => [one, `.tl-matrix-legend .tl-micro-${one}`]),
);
const phases = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7].map((place) => [`phase ${place}`, `.phase-list > li:nth-child(${place}) rect`]),
);

async function expectToldApart(page: Page, parts: Readonly<Record<string, string>>): Promise<void> {
  const fills = await fillsOf(page, parts);
  expect(fills.map(([, fill]) => fill)).not.toContain(null);
  expect(new Set(fills.map(([, fill]) => fill)).size).toBe(fills.length);
  // at most two are told by their colour alone: ink and ground
  expect(fills.filter(([, fill]) => fill !== null && !fill.startsWith('url(')).length).toBeLessThanOrEqual(2);
}

/** What of the strokes of the patterns can be seen. */
const marksSeen = (page: Page) =>
  page
    .locator('.chart-mark[data-plain]')
    .evaluateAll((all) => all.filter((one) => getComputedStyle(one).display !== 'none').length);

for (const [way, media] of [
  ['forced colours', { forcedColors: 'active' }],
  ['paper', { media: 'print' }],
] as const)
  lookingTest(`[TL17] on ${way} classes and phases are told apart by their patterns`, async ({ page }) => {
    await page.goto(course);
    await expect(page.locator('.tl-matrix-picture')).toBeVisible();
    expect(await marksSeen(page)).toBe(0);
    await page.emulateMedia(media);
    await expect(page.locator('.tl-matrix-legend')).toBeVisible();
    expect(await marksSeen(page)).toBeGreaterThan(0);
    await expectToldApart(page, matrixParts);
    await page.goto('/zeitleiste?sicht=rueckkehr&t=2023-05-08T12:00');
    await expect(page.locator('.phase-reading')).toBeVisible();
    await expectToldApart(page, phases);
  });

lookingTest(
  '[TL17] on paper every row is drawn, curve and rows fit the sheet, and the curve stands there as a table',
  async ({ page }) => {
    await page.goto(course);
    await expect(page.locator('.tl-row-picture').first()).toBeVisible();
    await expect(page.locator('.tl-row')).toHaveCount(80);
    expect(await page.locator('.tl-row-picture').count()).toBeLessThan(80);
    // as a browser does it: what is not drawn when it has told of the paper is missing there
    const onPaper = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const width = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().width ?? 0;
      return {
        rows: document.querySelectorAll('.tl-row-picture').length,
        tables: document.querySelectorAll('.tl-table-section table').length,
        widths: [width('.tl-plot'), width('.tl-chart .recharts-surface')],
      };
    });
    expect(onPaper.rows).toBe(80);
    expect(onPaper.tables).toBe(1);
    for (const width of onPaper.widths) expect(width).toBeLessThanOrEqual(718);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => page.locator('.tl-row-picture').count()).toBeLessThan(80);
  },
);

lookingTest('[TL17] in forced colours what is written on a dark ground can be read', async ({ page }) => {
  await page.goto(course);
  await expect(page.locator('.tl-flag')).toBeVisible();
  await page.emulateMedia({ forcedColors: 'active' });
  for (const selector of ['.past-band', '.tl-flag', '.tl-mark[data-tense="inForce"]', '.tl-mark-still'])
    expect(
      await page
        .locator(selector)
        .first()
        .evaluate((one) => {
          const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(one);
          // forced words get a plate of the ground's colour, and vanish on it
          return color !== backgroundColor && forcedColorAdjust === 'none';
        }),
      selector,
    ).toBe(true);
});

for (const [width, height] of [
  [1600, 1000],
  [1280, 800],
] as const)
  lookingTest(`[TL17] at ${width} × ${height} the transport is in the first screen, whole`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/zeitleiste?kasse=bkk-nordlicht&t=2023-05-03T10:40');
    await expect(page.locator('.tl-row-picture').first()).toBeVisible();
    const box = await page.locator('.tl-transport').boundingBox();
    expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  });
