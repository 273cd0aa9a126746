import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test as base } from '../fixtures.ts';
import { InsurerPage } from '../pages/insurer-page.ts';

const test = base.extend<{ insurer: InsurerPage }>({
  insurer: async ({ page }, provide) => provide(new InsurerPage(page)),
});

test.use({ worldOptions: { from: '2023-05-09T12:22:00Z', speed: 0 } });

const phone = { width: 360, height: 640 };
const desk = { width: 1280, height: 800 };

test.describe('on a phone', () => {
  test.use({ viewport: phone });

  for (const [prefix, question] of [
    ['', 'Ja, teilweise.'],
    ['/en', 'Yes, in part.'],
    ['/leicht', 'Ja, zum Teil.'],
  ] as const) {
    test(`[Y17] ${prefix}/kasse: the answer is on the first screen, and nothing hangs over its side`, async ({
      insurer,
      page,
    }) => {
      await insurer.open('bkk-nordlicht', prefix);
      await expect(insurer.heading).toHaveText('BKK Nordlicht');
      await expect(insurer.verdict).toContainText(question);
      const bottom = await insurer.verdict.evaluate((card) => card.getBoundingClientRect().bottom);
      // Leichte Sprache is larger and has a line for each statement: there the answer itself is on the first screen
      if (prefix !== '/leicht') expect(bottom).toBeLessThanOrEqual(phone.height);
      for (const width of [360, 320]) {
        await page.setViewportSize({ ...phone, width });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  }

  test('[Y15] a row is a button that opens bars and table', async ({ insurer }) => {
    await insurer.open('bkk-nordlicht');
    const row = insurer.row('epa');
    await expect(row.locator('input[type=range]')).toBeHidden();
    await row.getByRole('button').click();
    const slider = row.getByRole('slider');
    await expect(slider).toHaveAttribute('aria-valuetext', /^9. Mai: Nicht erreichbar, wird geprüft/);
    await slider.focus();
    await slider.press('ArrowLeft');
    await expect(slider).toHaveAttribute('aria-valuetext', /^8. Mai: /);
    await slider.press('Home');
    await expect(slider).toHaveAttribute('aria-valuetext', '9. Februar: keine Daten');
    await expect(row.getByRole('table')).toContainText('Nicht erreichbar');
    expect((await row.getByRole('button').boundingBox())?.height).toBeGreaterThanOrEqual(24);
  });
});

for (const viewport of [phone, desk]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('[Y18] a change that arrives while somebody reads moves nothing and takes no focus', async ({
      insurer,
      page,
      world,
    }) => {
      await page.clock.install();
      await insurer.open('bkk-nordlicht');
      await page.getByRole('tab', { name: 'Praxen' }).click();
      const row = insurer.row('mail');
      const button = row.getByRole('button');
      await button.click();
      await button.focus();
      await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const before = await states(page);
      const top = (await button.boundingBox())?.y ?? 0;
      await page.evaluate(watchShifts);
      await world.setClock({ now: Date.parse('2023-05-09T14:45:00Z') });
      await page.clock.fastForward(25_000);
      await expect.poll(() => states(page)).not.toEqual(before);
      await expect(button).toBeFocused();
      await expect(button).toHaveAttribute('aria-expanded', 'true');
      await expect(page.getByRole('tab', { name: 'Praxen' })).toHaveAttribute('aria-selected', 'true');
      await page.waitForTimeout(1_000);
      expect(Math.abs(((await button.boundingBox())?.y ?? 0) - top)).toBeLessThanOrEqual(2);
      expect(await page.evaluate(() => Reflect.get(globalThis, 'shifted'))).toBeLessThanOrEqual(0.02);
    });

    test('[Y2] when the server has gone, it does not know, and quotes what was, with its time', async ({
      insurer,
      page,
      watch,
      world,
    }) => {
      await page.clock.install();
      await insurer.open('bkk-nordlicht');
      watch.allowFailedRequests();
      await world.kill();
      await page.clock.fastForward(100_000);
      await expect(insurer.verdict).toContainText('Das wissen wir gerade nicht.');
      await expect(insurer.verdict).toContainText('Zuletzt bekannt, Stand heute, 14:2');
      await expect(insurer.verdict).toContainText('9 von 12 Diensten funktionierten.');
      expect(await page.locator('[data-row][data-availability="operational"]').count()).toBe(0);
      await expect(page.locator('[data-redo]').first()).toBeVisible();
      await world.restart();
      await page.clock.fastForward(60_000);
      await expect(insurer.verdict).toContainText('Ja, teilweise.', { timeout: 30_000 });
    });
  });
}

test('[Y9] what to do by keyboard: one stop for the tabs, arrows choose', async ({ insurer, page }) => {
  await insurer.open('bkk-nordlicht');
  await page.getByRole('tab', { name: 'Versicherte' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Praxen' })).toBeFocused();
  await expect(page.getByRole('tabpanel')).toContainText('Arbeiten Sie mit den Unterlagen');
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'Arbeitgeber' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('tabpanel')).toBeFocused();
});

test('[Y18] an insurer nobody has leads to the ones most like it', async ({ page, watch }) => {
  watch.allowFailedPage();
  watch.allowFailedRequests();
  expect((await page.goto('/kasse/bkk-nordlich'))?.status()).toBe(404);
  await page.getByRole('link', { name: 'BKK Nordlicht' }).click();
  await expect(page.locator('[data-level]')).toContainText('Ja, teilweise.');
});

test('[Y17] on paper every table is open and every group has its advice', async ({ insurer, page }) => {
  await insurer.open('bkk-nordlicht');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table')).toHaveCount(12);
  for (const table of await page.getByRole('table').all()) await expect(table).toBeVisible();
  for (const group of ['Versicherte', 'Praxen', 'Arbeitgeber']) {
    await expect(page.locator('.tab-printed', { hasText: group })).toBeVisible();
  }
  await expect(page.getByText('/kasse/bkk-nordlicht', { exact: false }).last()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Link kopieren' })).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const prefix of ['', '/leicht']) {
    test.describe(`${colorScheme} ${prefix}`, () => {
      test.use({ colorScheme, viewport: desk });
      test(`[J9] ${prefix}/kasse: axe finds nothing`, async ({ insurer, page }) => {
        await insurer.open('bkk-nordlicht', prefix);
        await insurer.row('epa').getByRole('button').click();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} (${nodes.length})`)).toEqual([]);
      });
    });
  }
}

function states(page: Page): Promise<string[]> {
  return page
    .locator('[data-row]')
    .evaluateAll((rows) =>
      rows.map((row) => `${row.getAttribute('data-availability') ?? ''} ${row.getAttribute('data-mode') ?? ''}`),
    );
}

/** Adds up how far things move from now on. Runs in the page. */
function watchShifts(): void {
  Reflect.set(globalThis, 'shifted', 0);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const value: unknown = Reflect.get(entry, 'value');
      const sum: unknown = Reflect.get(globalThis, 'shifted');
      if (typeof value === 'number' && typeof sum === 'number') Reflect.set(globalThis, 'shifted', sum + value);
    }
  }).observe({ type: 'layout-shift' });
}
