import { AxeBuilder } from '@axe-core/playwright';
import { leaveOneRowOfEachKind } from '../axe.ts';
import { expect, lookingTest as test } from '../fixtures.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const path of ['/lage', '/', '/en', '/leicht', '/wand']) {
      test(`[J9] ${path}: axe finds nothing`, async ({ page }) => {
        // a mark that pulses is paler than it stays; without motion it stands as it stays
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(path);
        await expect(
          page.locator('[data-insurer][data-freshness="live"]').first().or(page.getByRole('searchbox').first()).first(),
        ).toBeVisible();
        await page.waitForTimeout(500);
        await page.evaluate(leaveOneRowOfEachKind);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} (${nodes.length})`)).toEqual([]);
      });
    }
  });
}

test('[J9] the board is one tab stop, and the keys reach every cell of it', async ({ board, page }) => {
  await board.open();
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      return at instanceof HTMLElement ? { insurer: at.dataset['insurer'], service: at.dataset['service'] } : {};
    });
  const first = await page
    .locator('[role=gridcell][data-insurer]')
    .first()
    .evaluate(({ dataset }) => ({ insurer: dataset['insurer'], service: dataset['service'] }));
  for (let presses = 0; presses < 40 && (await focused()).insurer === undefined; presses += 1)
    await page.keyboard.press('Tab');
  expect(await focused()).toMatchObject(first);
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toMatchObject({ insurer: first.insurer });
  expect((await focused()).service).not.toBe(first.service);
  await page.keyboard.press('ArrowDown');
  expect((await focused()).insurer).not.toBe(first.insurer);
  await page.keyboard.press('Control+End');
  const last = await page
    .locator('[role=gridcell][data-insurer]')
    .last()
    .evaluate(({ dataset }) => dataset['insurer']);
  // past the columns that are no cells: since when, and the curve
  for (let presses = 0; presses < 2 && (await focused()).insurer === undefined; presses += 1)
    await page.keyboard.press('ArrowLeft');
  expect((await focused()).insurer).toBe(last);
  await page.keyboard.press('Control+Home');
  expect(await focused()).toMatchObject(first);
  await page.keyboard.press('Tab');
  expect((await focused()).insurer).toBeUndefined();
});

test('[J9] the focused cell says in words what it shows', async ({ board }) => {
  await board.open();
  const labels = await board.page
    .locator('[role=gridcell][data-insurer]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''));
  expect(labels).toHaveLength(960);
  expect(labels.filter((label) => label.length < 8)).toEqual([]);
});
