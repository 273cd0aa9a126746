import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { layoutFlaws } from '../layout-flaws.ts';
import { differences, expectedCells } from '../painted-cells.ts';

const sizes = [
  [1920, 1080],
  [3840, 2160],
  [1280, 720],
  [1080, 1920],
  [5120, 1440],
] as const;

const panels = '.wall-picture [data-panel]';
const numbers =
  'dd, time, .wall-total, .wall-group-head, .wall-card-age, .wall-card-count, .wall-card-more, .wall-step-time, .wall-change-count, .wall-rate, .wall-clock-face, .wall-baseline, .wall-people';

async function untilDrawn(page: Page): Promise<void> {
  await expect(page.locator('.wall-cell').first()).toBeVisible();
  await expect(page.locator('.wall-cards, .wall-calm').first()).toBeVisible();
  await expect(page.locator('.wall-steps, .wall-none').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

for (const [what, worldOptions] of Object.entries({
  'the spring': { from: '2023-05-09T12:22:07Z', speed: 0 },
  'the mass event': { from: '2023-04-26T14:00:00Z', speed: 0 },
  'a calm day': { scenario: 'calm-day', speed: 0 },
  'a thousand insurers': { scenario: 'storm', from: '2023-05-09T11:01:00Z', speed: 0 },
  'hostile words': { scenario: 'hostile', speed: 0 },
})) {
  test.describe(what, () => {
    test.use({ worldOptions });

    test(`[WF13] ${what}: at every size nothing overlaps, scrolls, hangs over or is cut`, async ({ page, watch }) => {
      if (what === 'hostile words') watch.allowFailedRequests();
      const found: Record<string, readonly string[]> = {};
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        for (const path of ['/wand', '/en/wand?dienste=KIM,FAX,eAU']) {
          await page.goto(path);
          await untilDrawn(page);
          const flaws = await layoutFlaws(page, panels, numbers);
          if (flaws.length > 0) found[`${path} ${width} × ${height}`] = flaws;
        }
      }
      expect(found).toEqual({});
    });
  });
}

test.describe('one outage among hundreds', () => {
  test.use({ worldOptions: { from: '2023-04-28T07:00:00Z', speed: 0 }, viewport: { width: 1920, height: 1080 } });

  test('[WF11] the picture itself: nothing that recedes has a tenth of the red of the one cell that is new', async ({
    page,
    wall,
  }) => {
    await wall.open();
    await untilDrawn(page);
    await expect(page.getByText(/^Grundlage: Trennung seit/)).toBeVisible();
    expect(
      await page.locator('.wall-cell .tile-quiet-isolated, .wall-cell .tile-quiet-fallback').count(),
    ).toBeGreaterThan(700);
    const loud = page.locator('.wall-cell[data-availability="outage"]:not(:has([class*="tile-quiet"]))');
    await expect(loud).toHaveCount(1);
    const reds = await redOf(page);
    const place = await loud.evaluate(({ dataset }) => `${dataset['insurer'] ?? ''} ${dataset['service'] ?? ''}`);
    const own = reds[place] ?? 0;
    const others = Object.entries(reds).filter(([cell]) => cell !== place);
    expect(own).toBeGreaterThan(250);
    expect(Math.max(...others.map(([, red]) => red))).toBeLessThan(own / 10);
    // the cards tell of it first
    await expect(page.locator('.wall-card').first()).toHaveAttribute('data-cells', '1');
  });
});

test.describe('an hour in a minute', () => {
  test.use({ worldOptions: { from: '2023-05-09T11:50:00Z', speed: 60 } });

  test('[WF14] every painted cell is what the server says of the position the wall names, and that is where the server stands', async ({
    wall,
    world,
    page,
  }) => {
    test.setTimeout(180_000);
    await wall.open();
    const until = (await world.pointer()).clock.now + 60 * 60_000;
    const positions = new Set<string>();
    const heads: number[] = [];
    while ((await world.pointer()).clock.now < until) {
      heads.push((await world.pointer()).position.seq);
      const { position, cells: shown } = await wall.glass();
      const [epoch = 0, seq = 0] = (position ?? '').split(':').map(Number);
      expect(seq, 'it is where the server stood a few seconds ago').toBeGreaterThanOrEqual(heads.at(-4) ?? 0);
      expect(Object.keys(shown)).toHaveLength(960);
      expect(differences(shown, expectedCells(await world.board({ epoch, seq })))).toEqual([]);
      positions.add(position ?? '');
      await page.waitForTimeout(1_000);
    }
    expect(heads.length).toBeGreaterThan(20);
    expect(positions.size, 'the world stood still').toBeGreaterThan(3);
  });
});

test.describe('while changes pour in', () => {
  test.use({ worldOptions: { from: '2023-05-09T11:50:00Z', speed: 2_000 } });

  test('[WF15] no drawing shows counters or totals that its tiles contradict', async ({ page, wall }) => {
    await wall.open();
    expect(await page.evaluate(contradictionsIn, 30)).toEqual([]);
  });

  test('[WF15] without proof, words and counters go in the drawing in which the tiles go', async ({
    page,
    wall,
    world,
    watch,
  }) => {
    watch.allowFailedRequests();
    await wall.open();
    await page.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(globalThis, 'wallSeen', seen);
      new MutationObserver(() => {
        const isProven =
          document.querySelector('.wall-cell[data-freshness="live"], [data-freshness="delayed"]') !== null;
        const tells = document.querySelector('.wall-card, .wall-calm, .wall-counter, .wall-rate') !== null;
        if (!isProven) seen.push(tells ? 'tells' : 'silent');
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    await world.setFaults(
      { kind: 'silentStream' },
      { kind: 'status', path: '/api/v1/staff/pointer', status: 500, retryAfter: null },
    );
    await expect(page.locator('.wall-veil')).toBeVisible({ timeout: 60_000 });
    const seen: unknown = await page.evaluate(() => Reflect.get(globalThis, 'wallSeen'));
    expect(seen).toContain('silent');
    expect(seen).not.toContain('tells');
  });
});

test.describe('its address', () => {
  test.use({ worldOptions: { from: '2023-05-09T12:22:07Z', speed: 0 } });

  test('[WF1] [WF2] what it does not understand is named, the rest holds', async ({ page }) => {
    await page.goto('/wand?nacht=99&thema=hell&dienste=APP,FAX,eAU&bunt=1');
    await untilDrawn(page);
    await expect(page.locator('[data-ignored]')).toHaveAttribute('data-ignored', 'bunt nacht dienste');
    await expect(page.locator('.wall-band:first-child .wall-label')).toHaveText(['APP', 'eAU']);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    expect(await page.locator('.wall-counter dd').allTextContents()).not.toContain('47');
  });

  test('[WF1] for the public it asks the public server, and shows what that says', async ({ page, wall, world }) => {
    const staff: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/v1/staff/')) staff.push(request.url());
    });
    await wall.open('/wand?audienz=oeffentlich');
    const { position, cells } = await wall.glass();
    const [epoch = 0, seq = 0] = (position ?? '').split(':').map(Number);
    expect(differences(cells, expectedCells(await world.board({ epoch, seq }, 'public')))).toEqual([]);
    expect(staff).toEqual([]);
  });

  test('[J9] axe finds nothing on the wall, light and dark', async ({ page }) => {
    for (const theme of ['hell', 'dunkel']) {
      await page.goto(`/wand?thema=${theme}`);
      await untilDrawn(page);
      // a pulse is a colour on its way
      await page.emulateMedia({ reducedMotion: 'reduce' });
      // of 80 columns that look alike a few are enough
      await page.evaluate(() => {
        for (const column of [...document.querySelectorAll('.wall-column')].slice(8)) column.remove();
      });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
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

/** Runs in the page: looks at the wall right after each drawing and counts its tiles itself, until so many boards were drawn. */
async function contradictionsIn(boards: number): Promise<string[]> {
  const matrix = document.querySelector('.wall-matrix');
  if (matrix === null) throw new Error('no matrix');
  const positions = new Set<string>();
  const contradictions = new Set<string>();
  const attentionOf = (availability: string, mode: string) => {
    if (availability === 'unknown') return 'PU';
    if (mode !== 'normal' && mode !== 'fallback') return 'P3';
    if (availability === 'outage') return 'P1';
    if (availability === 'degraded') return 'P2';
    return mode === 'fallback' ? 'P4' : 'P0';
  };
  const numberIn = (element: Element | null) => Number((element?.textContent ?? '').replaceAll('.', ''));
  const look = () => {
    positions.add(matrix.getAttribute('data-position') ?? '');
    const counts = new Map<string, number>();
    const perService = new Map<string, number>();
    for (const cell of matrix.querySelectorAll('.wall-cell')) {
      const availability = cell.getAttribute('data-availability') ?? '';
      const attention = attentionOf(availability, cell.getAttribute('data-mode') ?? '');
      const service = cell.getAttribute('data-service') ?? '';
      if (availability === 'notApplicable') continue;
      counts.set(attention, (counts.get(attention) ?? 0) + 1);
      perService.set(service, (perService.get(service) ?? 0) + (attention === 'P0' ? 0 : 1));
    }
    for (const counter of document.querySelectorAll('.wall-counter[data-attention]')) {
      const attention = counter.getAttribute('data-attention') ?? '';
      const told = numberIn(counter.querySelector('dd'));
      const counted = counts.get(attention) ?? 0;
      if (told !== counted) contradictions.add(`${attention}: ${told} told, ${counted} drawn`);
    }
    const totals = [...document.querySelectorAll('.wall-total')].map(numberIn);
    if (totals.join() !== [...perService.values()].join()) contradictions.add(`totals ${totals.join()}`);
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  while (positions.size < boards) await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return [...contradictions];
}
