import { AxeBuilder } from '@axe-core/playwright';
import { expect, lookingTest as test } from '../fixtures.ts';

test('[U3] a headline figure filters by click, says so, is in the address, and lets go again', async ({
  board,
  page,
  world,
}) => {
  await board.open('/lage');
  const chip = page.getByRole('button', { name: /getrennt$/ });
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/[?&]modus=T(&|$)/);
  await expect(page.getByText(/^Gefiltert: /)).toBeVisible();
  const shown = await board.position();
  const truth = await world.board(shown);
  const isolated = truth.rows.filter((row) => row.slots.some((slot) => slot?.pair.mode === 'isolated'));
  expect(isolated.length).toBeGreaterThan(0);
  const insurers = new Set(Object.keys((await board.glass()).cells).map((cell) => cell.split(' ')[0]));
  expect(insurers).toEqual(new Set(isolated.map((row) => row.insurerId)));
  await page.getByRole('button', { name: 'Filter löschen' }).click();
  await expect(page).not.toHaveURL(/modus=/);
  await expect(page.getByText(/^Gefiltert: /)).toHaveCount(0);
});

test('[U2] what nobody knows in the address is left out and named', async ({ board, page }) => {
  await board.open('/lage?verf=X&dienst=FAX&art=AOK&sort=laune&zelle=NIEMAND.KIM&gruppe=keine');
  for (const value of ['X', 'FAX', 'AOK', 'laune', 'NIEMAND.KIM'])
    await expect(page.getByText(value, { exact: false }).first()).toBeVisible();
  expect(Object.keys((await board.glass()).cells)).toHaveLength(960);
});

test('[U5] nothing found is said, and leads back', async ({ board, page }) => {
  await board.open('/lage');
  await page.getByRole('textbox').first().fill('niemand heißt so');
  await expect(page.getByText('Nichts gefunden')).toBeVisible();
  await page.getByRole('button', { name: 'Filter löschen' }).first().click();
  await expect(page.getByRole('grid')).toBeVisible();
});

test('[U9] a cell opens by keyboard, has its own address, and Esc leads back to it', async ({ board, page, world }) => {
  await board.open();
  const cell = page.locator('[role=gridcell][data-insurer]').first();
  const { insurer, service } = await cell.evaluate(({ dataset }) => ({
    insurer: dataset['insurer'] ?? '',
    service: dataset['service'] ?? '',
  }));
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]zelle=/);
  const name = (await world.catalog()).services.find(({ id }) => id === service)?.name.de ?? 'no such service';
  await expect(page.getByRole('heading', { level: 2, name })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/zelle=/);
  await expect(board.cell(insurer, service)).toBeFocused();
});

for (const [width, height] of [
  [1280, 800],
  [768, 1024],
  [360, 640],
  [320, 640],
] as const) {
  test(`[U9] ${width} × ${height}: an open cell is in reach and nothing scrolls sideways`, async ({ page, world }) => {
    await page.setViewportSize({ width, height });
    const { insurers } = await world.catalog();
    await page.goto(`/lage?zelle=${insurers[0]?.wallCode ?? ''}.KIM`);
    await expect(page.getByRole('heading', { level: 2, name: 'KIM' })).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test(`[J9] a filtered board with an open cell: axe finds nothing`, async ({ board, page, world }) => {
      const { insurers } = await world.catalog();
      await board.open(`/lage?modus=T,F&zelle=${insurers[0]?.wallCode ?? ''}.KIM`);
      await expect(page.getByRole('heading', { level: 2, name: 'KIM' })).toBeVisible();
      await page.waitForTimeout(500);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} (${nodes.length})`)).toEqual([]);
    });
  });
}
