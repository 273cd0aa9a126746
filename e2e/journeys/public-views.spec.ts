import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, lookingTest, test } from '../fixtures.ts';
import { countOperational, differences, expectedCells, readGlass } from '../painted-cells.ts';

const incident = '/stoerung/sicherheitsvorfall';
const phone = { width: 360, height: 640 };
const desktop = { width: 1280, height: 800 };

test.describe('on 11 May, 08:00', () => {
  test.use({ worldOptions: { speed: 0, from: '2023-05-11T06:00:00Z' }, viewport: phone });

  test('[R11] a service says of every insurer what the public API says, and leads to it by name', async ({
    page,
    world,
  }) => {
    await page.goto('/dienst/eau');
    await expect(page.locator('[data-insurer][data-freshness="live"]').first()).toBeAttached();
    const { position } = await world.pointer('public');
    const expected = expectedCells(await world.board(position, 'public'));
    const { cells } = await readGlass(page);
    const ofService = Object.fromEntries(
      Object.entries(expected).filter(([cell, state]) => cell.endsWith(' eau') && !state.startsWith('notApplicable')),
    );
    expect(Object.keys(cells).length).toBe(Object.keys(ofService).length);
    expect(differences(cells, ofService)).toEqual([]);
    await page.getByRole('searchbox').fill('nordlihct');
    await expect(page.getByRole('link', { name: 'BKK Nordlicht' })).toHaveAttribute('href', /\/kasse\/bkk-nordlicht$/);
  });

  test('[R12] the chain of one insurer is in the address and says where it is cut', async ({ page }) => {
    await page.goto('/dienst/eau');
    const broken = page.locator('[data-insurer][data-availability="outage"]').first();
    await expect(broken).toBeAttached();
    const insurer = (await broken.getAttribute('data-insurer')) ?? '';
    await page.getByLabel('Weg zeigen für').selectOption(insurer);
    await expect(page).toHaveURL(new RegExp(`kasse=${insurer}`));
    const told = page.locator('[data-chain-told]');
    await expect(told).toContainText('unterbrochen');
    await expect(page.locator('.chain-leg[data-break="true"]')).toContainText('Hier unterbrochen');
    const sentence = await told.textContent();
    await page.reload();
    await expect(told).toHaveText(sentence ?? '');
    await page.goto('/dienst/eau?kasse=gibt-es-nicht');
    await expect(page.locator('[data-ignored="kasse"]')).toContainText('gibt-es-nicht');
  });

  test('[R13] [R6] an incident is followed: a promised word becomes overdue, then it comes, and the page stays where it is', async ({
    page,
    world,
  }) => {
    await page.clock.install();
    await page.goto(incident);
    await expect(page.getByText('Nächste Meldung: heute, 09:00 Uhr').first()).toBeVisible();
    const count = await page.locator('.incident-update').count();
    await world.setClock({ now: Date.parse('2023-05-11T10:00:00Z') });
    await page.clock.fastForward(80_000);
    await expect(page.getByText('Nächste Meldung überfällig seit heute, 09:00 Uhr')).toBeVisible();

    const newest = page.locator('.incident-update').first();
    await newest.evaluate((element) => element.setAttribute('data-kept', ''));
    await page.getByRole('button', { name: /Ältere Meldungen/ }).click();
    await page.getByRole('button', { name: /Ältere Meldungen/ }).scrollIntoViewIfNeeded();
    await world.setClock({ now: Date.parse('2023-05-12T11:00:00Z') });
    await page.clock.fastForward(80_000);
    await expect(page.locator('.incident-update')).toHaveCount(count + 1);
    await expect(newest.locator('.incident-new')).toHaveText('neu');
    await expect(page.getByText(/^Neue Meldung: Nummer/)).toBeAttached();
    await expect(page.getByText('überfällig')).toHaveCount(0);
    await expect(page.locator('.incident-update[data-kept]'), 'what was there is not drawn anew').toHaveCount(1);
    await expect(page.getByRole('button', { name: /Ältere Meldungen/ })).toHaveAttribute('aria-expanded', 'true');
  });

  test('[R15] when the server has been gone for longer than the ladder allows, nothing is said of now', async ({
    page,
    world,
    watch,
  }) => {
    await page.clock.install();
    await page.goto('/dienst/eau');
    await expect(page.locator('[data-insurer][data-freshness="live"]').first()).toBeAttached();
    watch.allowFailedRequests();
    await world.kill();
    await page.clock.fastForward(95_000);
    await expect.poll(async () => countOperational((await readGlass(page)).cells)).toBe(0);
    await expect(page.getByRole('heading', { name: 'Das wissen wir gerade nicht.' })).toBeVisible();
    await expect(page.getByText(/^Zuletzt bekannt, Stand Do., 11. Mai 2023/)).toBeVisible();
    await expect(page.locator('[data-chain-told]')).toHaveText('Ob der Weg frei ist, wissen wir gerade nicht.');
  });

  test('[R15] an incident of which nothing new is heard is not said to run, nor its next word to be overdue', async ({
    page,
    world,
    watch,
  }) => {
    await page.clock.install();
    await world.setClock({ now: Date.parse('2023-05-11T10:00:00Z') });
    await page.goto(incident);
    await expect(page.getByText('Nächste Meldung überfällig seit heute, 09:00 Uhr')).toBeVisible();
    watch.allowFailedRequests();
    await world.kill();
    await page.clock.fastForward(95_000);
    await expect(page.getByText(/Ob die Störung noch läuft, wissen wir gerade nicht/)).toBeVisible();
    await expect(page.getByText('überfällig')).toHaveCount(0);
    await expect(page.getByText('Die nächste Meldung war angekündigt für Do., 11. Mai 2023, 09:00 Uhr')).toBeVisible();
  });

  test('[R8] planned work stands by day, and the calendar holds it', async ({ page, request }) => {
    await page.goto('/termine');
    await expect(page.getByRole('heading', { name: /^Kommt \(\d+\)/ })).toBeVisible();
    const days = await page
      .locator('.work-date time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    const upcoming = days.filter((day) => day >= '2023-05-11');
    expect(upcoming.length).toBeGreaterThan(1);
    expect(upcoming).toEqual(upcoming.toSorted());
    const calendar = await request.get((await page.getByRole('link', { name: /ICS/ }).getAttribute('href')) ?? '');
    expect(calendar.headers()['content-type']).toContain('text/calendar');
    expect(await calendar.text()).toContain(
      `UID:planned-work-${await page.locator('.work-card').first().getAttribute('id')}@`,
    );
  });

  test('[R18] what nobody knows leads on', async ({ page, watch }) => {
    watch.allowFailedPage();
    expect((await page.goto('/dienst/krankmeldnug'))?.status()).toBe(404);
    await expect(page.getByText('Meinten Sie')).toBeVisible();
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/dienst\/eau$/);
    watch.allowFailedRequests();
    expect((await page.goto('/stoerung/gibt-es-nicht'))?.status()).toBe(404);
    await page.getByRole('link', { name: 'Alle Störungen ansehen' }).click();
    await expect(page).toHaveURL(/\/stoerung$/);
  });
});

lookingTest.describe('on paper, from a dark screen', () => {
  lookingTest.use({ colorScheme: 'dark', viewport: { width: 760, height: 1000 } });
  lookingTest('[R19] it is dark on light, with everything open that is folded on a screen', async ({ page }) => {
    await page.goto(incident);
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    const brightness = (color: string) => Math.max(...(color.match(/\d+/g) ?? []).slice(0, 3).map(Number));
    const colorOf = (selector: string, property: 'color' | 'backgroundColor') =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element)[name], property);
    expect(brightness(await colorOf('.incident-text', 'color'))).toBeLessThan(80);
    expect(brightness(await colorOf('.public-card', 'backgroundColor'))).toBeGreaterThan(240);
    await expect(page.locator('.extent-table')).toBeVisible();
    await expect(page.locator('#meldung-1')).toBeVisible();
  });
});

const views = ['/dienst/eau', '/dienst/epa', '/stoerung', incident, '/termine'];

for (const [colorScheme, viewport] of [
  ['light', phone],
  ['dark', phone],
  ['light', desktop],
  ['dark', desktop],
] as const) {
  lookingTest.describe(`${colorScheme}, ${viewport.width} px`, () => {
    lookingTest.use({ colorScheme, viewport });
    lookingTest(
      '[J9] axe finds nothing in the service, incidents and planned work, in any language',
      async ({ page }) => {
        lookingTest.setTimeout(240_000);
        for (const path of [
          ...views,
          `/en${incident}`,
          '/en/dienst/eau',
          `/leicht${incident}`,
          '/leicht/dienst/eau',
          '/leicht/termine',
        ]) {
          await page.goto(path);
          await settled(page);
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} (${nodes.length})`);
          expect(found, path).toEqual([]);
        }
      },
    );
  });
}

lookingTest.describe('at 320 px', () => {
  lookingTest.use({ viewport: { width: 320, height: 640 } });
  lookingTest('[J9] nothing scrolls sideways, in any language', async ({ page }) => {
    for (const path of views.flatMap((view) => [view, `/en${view}`, `/leicht${view}`])) {
      await page.goto(path);
      await settled(page);
      expect(await overhang(page), path).toBeLessThanOrEqual(0);
    }
  });
});

test.describe('with hostile words', () => {
  test.use({ worldOptions: { scenario: 'hostile', speed: 0 }, viewport: { width: 320, height: 640 } });
  test('[R14] [J5] they stay words inside their boxes', async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const { catalog, incidents } = await idsOf(page);
    for (const path of [
      ...catalog.map((id) => `/dienst/${encodeURIComponent(id)}`),
      ...incidents.map((id) => `/stoerung/${encodeURIComponent(id)}`),
      '/stoerung',
      '/termine',
    ]) {
      await page.goto(path);
      await settled(page);
      expect(await overhang(page), path).toBeLessThanOrEqual(0);
      await expect(page.locator('main img, main script, main iframe')).toHaveCount(0);
    }
    expect(dialogs).toEqual([]);
  });
});

/** Some services and all incidents of the world, as the public hears of them. */
async function idsOf(page: Page) {
  const ids = (body: unknown, list: string): string[] => {
    const entries: unknown = Object(body)[list];
    return Array.isArray(entries) ? entries.map((entry: unknown) => String(Object(entry).id)) : [];
  };
  const answer = async (path: string): Promise<unknown> => (await page.request.get(`/api/v1/public/${path}`)).json();
  return {
    catalog: ids(await answer('catalog'), 'services').slice(0, 3),
    incidents: ids(await answer('incidents'), 'incidents')
      .filter((id) => id !== 'undefined')
      .slice(0, 4),
  };
}

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.verdict-stand').or(page.getByRole('alert')).first()).toBeVisible();
  await page.waitForTimeout(400);
}

function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
