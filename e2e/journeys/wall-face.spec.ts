import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../fixtures.ts';
import { differences, expectedCells } from '../painted-cells.ts';
import { withoutInsurers } from '../without-insurers.ts';
import { untilWallDrawn, wallFlaws, wallSizes } from '../wall-looks.ts';

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
      for (const [width, height] of wallSizes) {
        await page.setViewportSize({ width, height });
        for (const path of ['/wand', '/en/wand?dienste=KIM,FAX,eAU']) {
          await page.goto(path);
          await untilWallDrawn(page);
          const flaws = await wallFlaws(page);
          if (flaws.length > 0) found[`${path} ${width} × ${height}`] = flaws;
        }
      }
      expect(found).toEqual({});
    });
  });
}

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

test.describe('without insurers', () => {
  test.use({ worldOptions: { from: '2023-05-09T12:22:07Z', speed: 0 } });

  test('[WF17] [WF13] at every size a wall without insurers counts nothing, calls nothing calm, and is whole', async ({
    page,
    world,
  }) => {
    await withoutInsurers(page, world);
    const found: Record<string, readonly string[]> = {};
    for (const path of ['/wand', '/en/wand']) {
      await page.goto(path);
      await expect(page.locator('[data-board-freshness="live"]')).toBeVisible();
      await expect(page.locator('.wall-calm')).toHaveText(/Keine Aussage|No statement/);
      await expect(page.locator('.wall-counter, .wall-rate, .wall-card, .wall-cell')).toHaveCount(0);
      for (const [width, height] of wallSizes) {
        await page.setViewportSize({ width, height });
        const flaws = await wallFlaws(page);
        if (flaws.length > 0) found[`${path} ${width} × ${height}`] = flaws;
      }
    }
    expect(found).toEqual({});
  });
});

test.describe('some of the services', () => {
  test.use({ worldOptions: { scenario: 'calm-day', speed: 0 } });

  test('[WF18] it is said beside the counters and above the causes, and a wall of all says nothing of it', async ({
    page,
  }) => {
    await page.goto('/wand?dienste=KIM');
    await untilWallDrawn(page);
    await expect(page.locator('.wall-selection')).toHaveText('Auswahl: KIM');
    await expect(page.locator('.wall-counter-insurers dt')).toHaveText('Auswahl betroffen');
    await page.goto('/wand?dienste=KIM,eAU,ePA,VSD,KG,MAIL');
    await expect(page.locator('.wall-selection')).toHaveText('Auswahl: 6 von 12\u00a0Diensten');
    // nobody knows it: all are shown
    await page.goto('/wand?dienste=FAX');
    await untilWallDrawn(page);
    await expect(page.locator('.wall-selection')).toHaveCount(0);
    await expect(page.locator('.wall-counter-insurers dt')).toHaveText('Kassen betroffen');
  });
});

test.describe('its address', () => {
  test.use({ worldOptions: { from: '2023-05-09T12:22:07Z', speed: 0 } });

  test('[WF1] [WF2] what it does not understand is named, the rest holds', async ({ page }) => {
    await page.goto('/wand?nacht=99&thema=hell&dienste=APP,FAX,eAU&bunt=1');
    await untilWallDrawn(page);
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
      await untilWallDrawn(page);
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
