import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { untilWallDrawn } from '../wall-looks.ts';

test.describe('one outage among hundreds', () => {
  test.use({ worldOptions: { from: '2023-04-28T07:00:00Z', speed: 0 } });

  for (const [theme, width, height] of [
    ['dunkel', 1920, 1080],
    ['hell', 1920, 1080],
    ['dunkel', 1280, 720],
    ['hell', 1080, 1920],
  ] as const)
    test(`[WF11] the picture itself, ${theme}, ${width} × ${height}: nothing that recedes has a tenth of the red of the one cell that is new`, async ({
      page,
      wall,
    }) => {
      await page.setViewportSize({ width, height });
      await wall.open(`/wand?thema=${theme}`);
      await untilWallDrawn(page);
      await expect(page.getByText(/^Grundlage: Trennung seit/)).toBeVisible();
      expect(
        await page.locator('.wall-cell .tile-quiet-isolated, .wall-cell .tile-quiet-fallback').count(),
      ).toBeGreaterThan(650);
      const loud = page.locator('.wall-cell[data-availability="outage"]:not(:has([class*="tile-quiet"]))');
      await expect(loud).toHaveCount(1);
      const reds = await redOf(page);
      const place = await loud.evaluate(({ dataset }) => `${dataset['insurer'] ?? ''} ${dataset['service'] ?? ''}`);
      const own = reds[place] ?? 0;
      const others = Object.entries(reds).filter(([cell]) => cell !== place);
      const tile = await loud.locator('.tile-picture').boundingBox();
      expect(own).toBeGreaterThan(0.5 * (tile?.width ?? 0) * (tile?.height ?? 0));
      expect(Math.max(...others.map(([, red]) => red))).toBeLessThan(own / 10);
      // the cards tell of it first
      await expect(page.locator('.wall-card').first()).toHaveAttribute('data-cells', '1');
    });
});

/** How many pixels of each painted cell are of a saturated red, in the picture the screen shows. */
async function redOf(page: Page): Promise<Readonly<Record<string, number>>> {
  const encoded = (await page.screenshot()).toString('base64');
  return page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const reds: Record<string, number> = {};
    for (const cell of document.querySelectorAll<HTMLElement>('.wall-cell')) {
      const { left, top, width, height } = cell.getBoundingClientRect();
      const { data } = context.getImageData(Math.round(left), Math.round(top), Math.round(width), Math.round(height));
      let red = 0;
      for (let at = 0; at < data.length; at += 4) {
        const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
        if (r > 150 && r - Math.max(g, b) > 120) red += 1;
      }
      reds[`${cell.dataset['insurer'] ?? ''} ${cell.dataset['service'] ?? ''}`] = red;
    }
    return reds;
  }, encoded);
}
