import type { Instant } from '#domain/instant.ts';
import { formatMoment } from '#domain/moment.ts';
import { veilGaps } from '#domain/gap-veil.ts';
import { createRandom } from '#lib/seeded-random.ts';
import { createWorld } from '#simulation/world.ts';
import { expectAccessible } from '../axe.ts';
import { expect, lookingTest, test } from '../fixtures.ts';
import { differences, expectedCells, readGlass } from '../painted-cells.ts';

type Page = Parameters<typeof readGlass>[0];

const spring = createWorld('spring-2023', 2023, 0);
const shown = '2023-05-03T10:40';
const band = (page: Page) => page.getByRole('region', { name: 'Vergangenheit' });

/** Changes the address in place, as a link inside the application does. */
async function goTo(page: Page, at: Instant): Promise<void> {
  await page.evaluate((t) => {
    const address = new URL(location.href);
    address.searchParams.set('t', t);
    history.replaceState(null, '', address);
  }, formatMoment(at));
}

const instants = 200;

lookingTest(
  `[M10] at ${instants} random instants every painted cell is the server’s own of that instant`,
  async ({ board, page }) => {
    lookingTest.setTimeout(420_000);
    const random = createRandom('past instants 1');
    const { from } = spring.window;
    await board.open(`/lage?gruppe=keine&sort=name&grundlage=aus&t=${shown}`);
    const now = spring.defaultStart;
    for (let look = 0; look < instants; look += 1) {
      const at = Math.round(from + random.next() * (now - from));
      const seq = spring.seqAt(at);
      await goTo(page, at);
      await expect(page.locator('.past-band time')).toHaveAttribute('datetime', new Date(at).toISOString());
      await expect(page.locator('[data-position]').first()).toHaveAttribute('data-position', new RegExp(`:${seq}$`));
      const own = veilGaps(spring.boardAtSeq(seq), spring.gaps, at);
      const { cells } = await readGlass(page);
      expect(Object.keys(cells)).toHaveLength(80 * 12);
      expect(differences(cells, expectedCells(own)), `at ${formatMoment(at)}`).toEqual([]);
    }
  },
);

/** Those with their own kind of content are asked by axe. */
const views = [
  ['/lage', true],
  ['/en/lage', false],
  ['/', false],
  ['/kasse/bkk-nordlicht', true],
  ['/leicht/kasse/bkk-nordlicht', true],
  ['/dienst/eau', false],
  ['/stoerung', true],
  ['/termine', false],
  ['/legende', false],
] as const;

for (const [view, isAsked] of views) {
  lookingTest(`[M7] [M6] ${view} is marked as past, its links stay there`, async ({ page }) => {
    lookingTest.setTimeout(300_000);
    await page.goto(`${view}?t=${shown}`);
    const mark = page.locator('.past-band');
    await expect(mark).toContainText('2023');
    await expect(mark.locator('time')).toHaveAttribute('datetime', '2023-05-03T08:40:00.000Z');
    await expect(page).toHaveTitle(/\((Vergangenheit|past|früher)\)$/);
    // the last thing on the page
    await expect(page.locator('.past-limits')).toBeVisible();
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    const inside = links.filter((href) => !/\.(html|ya?ml)|^\/api\//.test(href));
    expect(inside.length).toBeGreaterThan(2);
    expect(inside.filter((href) => !href.includes(`t=${shown}`))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    if (isAsked) await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(mark).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

lookingTest('[M8] an incident stands as it was told then, and not before it was told', async ({ page }) => {
  const incident = spring.incidentsAt(Date.parse('2023-05-03T08:40:00Z')).find(({ kind }) => kind === 'security');
  const newest = incident?.updates.at(-1);
  await page.goto(`/stoerung/${incident?.id ?? ''}?t=${shown}`);
  await expect(page.getByText(newest?.text.de.slice(0, 30) ?? '?').first()).toBeVisible();
  const later = spring
    .incidentsAt(spring.defaultStart)
    .find(({ id }) => id === incident?.id)
    ?.updates.at(-1);
  await expect(page.getByText(later?.text.de.slice(0, 40) ?? '?')).toHaveCount(0);
  await page.goto(`/stoerung/${incident?.id ?? ''}?t=2023-04-20T12:00`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Noch nicht gemeldet');
});

lookingTest('[M7] Esc leads back to now, first out of what is nearer', async ({ page, board }) => {
  await board.open(`/lage?zelle=NORDL.eAU&t=${shown}`);
  const panel = page.locator('.cell-panel, [role=dialog]').first();
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(band(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(band(page)).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
  await expect(page.locator('[data-connection]')).toBeVisible();
});

for (const [t, note, sentence] of [
  ['gestern', 'notATime', 'Das ist keine Zeitangabe.'],
  ['2023-05-10', 'future', 'Dieser Zeitpunkt liegt in der Zukunft.'],
  ['2023-04-01', 'beforeRecords', 'So weit reichen die Aufzeichnungen nicht zurück.'],
  ['2023-03-26T02:30', 'beforeRecords', 'So weit reichen die Aufzeichnungen nicht zurück.'],
] as const) {
  lookingTest(`[M5] ?t=${t} shows the nearest sensible instant and says so`, async ({ page, watch }) => {
    // before the records begin the server refuses the window, and the browser notes it
    watch.allowFailedRequests();
    await page.goto(`/kasse/bkk-nordlicht?t=${t}`);
    await expect(page.locator('[data-moment-notes]')).toHaveAttribute('data-moment-notes', note);
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.locator('[data-level]')).toBeVisible();
    if (note === 'beforeRecords') await expect(band(page)).toContainText('20. April 2023, 00:00 Uhr');
    else await expect(band(page)).toHaveCount(0);
  });
}

lookingTest(
  '[M12] the past is not announced, not new, no icon, and the present goes on underneath',
  async ({ page, board }) => {
    await board.open(`/lage?t=${shown}`);
    await expect(page.locator('.past-live')).toContainText('Live läuft weiter · Daten');
    await expect(page.getByText('NEU', { exact: true })).toHaveCount(0);
    expect(await page.locator('[role=status], [role=alert]').allTextContents()).toEqual([]);
    await page.goto(`/kasse/bkk-nordlicht?t=${shown}`);
    await expect(page.locator('[data-level]')).toBeVisible();
    await expect(page.getByText('Stand: Mi., 3. Mai 2023, 10:40 Uhr, so wie damals bekannt.')).toBeVisible();
    expect(await page.locator('link[rel=icon]').getAttribute('href')).not.toMatch(/^data:/);
  },
);

test.describe('a history that does not come', () => {
  test.use({ worldOptions: { speed: 0 } });

  test('[M13] is said, can be given up and asked for again, and the page stays of use', async ({ page, watch }) => {
    watch.allowFailedRequests();
    let isSlow = true;
    await page.route('**/api/v1/staff/history*', async (route) => {
      if (isSlow) return;
      await route.continue();
    });
    await page.goto(`/lage?t=${shown}`);
    await expect(page.getByText('Der Stand von damals wird geladen.')).toBeVisible();
    expect(await page.locator('[data-insurer]').count()).toBe(0);
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await expect(page.getByText('Die Anfrage wurde abgebrochen.')).toBeVisible();
    isSlow = false;
    await page.getByRole('button', { name: 'Erneut versuchen' }).click();
    await expect(page.locator('[data-insurer][data-freshness="live"]').first()).toBeVisible();
  });
});

for (const [language, sentence] of [
  ['', 'Zu diesem Zeitpunkt war diese Störung noch nicht gemeldet.'],
  ['/en', 'At this time the incident had not been reported yet.'],
  ['/leicht', 'Zu dieser Zeit war die Störung noch nicht gemeldet.'],
] as const)
  lookingTest(
    `[M8] an incident nothing had been told of says so, and leads to those of the time: ${sentence}`,
    async ({ page, world, watch }) => {
      const incident = spring.incidentsAt(spring.defaultStart).find(({ id }) => id === 'eau-annahme');
      expect(incident).toBeDefined();
      expect(await world.json(`/api/v1/public/incidents/${incident?.id ?? ''}`)).toBeTruthy();
      await page.goto(`${language}/stoerung/${incident?.id ?? ''}?t=2023-04-21T08:00`);
      await expect(page.getByText(sentence, { exact: true })).toBeVisible();
      await expect(page.locator('.past-band')).toBeVisible();
      expect(
        await page
          .locator(`main a[href*="/stoerung"]`)
          .evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
      ).toEqual([`${language}/stoerung?t=2023-04-21T08:00`]);
      // a real 404, of the page and of the answer
      watch.allowFailedRequests();
      watch.allowFailedPage();
      await page.goto(`${language}/stoerung/gibt-es-nicht?t=2023-04-21T08:00`);
      await expect(page.locator('main')).toContainText('gibt-es-nicht');
      await expect(page.getByText(sentence, { exact: true })).toHaveCount(0);
    },
  );
