import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { expect, lookingTest, test } from '../fixtures.ts';
import type { BoardPage } from '../pages/board-page.ts';
import { wrongCells } from '../painted-cells.ts';
import type { World } from '../world.ts';

const grouped = '/lage';

/** Every painted cell is what the server says of the position the grid names. */
async function expectTruth(board: BoardPage, world: World): Promise<void> {
  const glass = await board.glass();
  expect(Object.keys(glass.cells).length).toBeGreaterThan(0);
  expect(wrongCells(glass.cells, await world.board(board.positionOf(glass)))).toEqual([]);
}

async function expectNoSideways(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

lookingTest.describe('a board that stands still', () => {
  lookingTest('[J11] picture 2, with the legend of the first visit', async ({ board, page, world }) => {
    await board.open(grouped);
    for (const group of ['Jetzt handeln', 'Eingeschränkt', 'Kontrolliert'])
      await expect(
        page
          .getByRole('rowheader', { name: group })
          .or(page.getByRole('button', { name: group }))
          .first(),
      ).toBeVisible();
    await expect(page.getByRole('region', { name: 'Legende' })).toBeVisible();
    await expectTruth(board, world);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Legende schließen' }).click();
    await page.reload();
    await board.untilReady();
    await expect(page.getByRole('region', { name: 'Legende' })).toHaveCount(0);
  });

  lookingTest('[J11] the legend and the choice of announcements over the board', async ({ board, page, world }) => {
    await board.open(grouped);
    await page.getByRole('button', { name: 'Legende', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Legende' });
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('radio', { name: 'nur neue Ausfälle' }).check();
    await expect(page).toHaveURL(/[?&]ansage=ausfaelle/);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expectTruth(board, world);
  });

  lookingTest('[J11] a filter that finds nothing says so and can be cleared', async ({ board, page, world }) => {
    await page.goto(`${grouped}?q=gibt-es-nicht`);
    await expect(page.getByText('Nichts gefunden')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Filter löschen' }).first().click();
    await board.untilReady();
    await expectTruth(board, world);
  });

  lookingTest('[J11] the open cell as a drawer at 1024', async ({ board, page, world }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    const { insurers } = await world.catalog();
    await board.open(`${grouped}?zelle=${insurers[0]?.wallCode ?? ''}.KIM`);
    await expect(page.getByRole('dialog').getByRole('heading', { level: 2, name: 'KIM' })).toBeVisible();
    await expectTruth(board, world);
    await expectNoSideways(page);
    await expectAccessible(page);
  });

  lookingTest('[J11] the list at 360', async ({ page, board, world }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(grouped);
    await expect(page.getByRole('heading', { name: 'Betroffene Kassen' })).toBeVisible();
    await expectTruth(board, world);
    await expectNoSideways(page);
    await expectAccessible(page);
  });

  lookingTest(
    '[U2] nobody’s insurer, service, words and times in the address are named, each of them',
    async ({ page, board }) => {
      await board.open(`${grouped}?kasse=niemand&dienst=FAX&modus=Q&zelle=NIEMAND.FAX&ansage=laut&grundlage=jein`);
      const notice = page.locator('[data-ignored]');
      for (const words of ['kasse', 'dienst=FAX', 'modus=Q', 'zelle=NIEMAND.FAX', 'ansage=laut', 'grundlage=jein'])
        await expect(notice).toContainText(words);
      await expect(notice).toContainText('ohne diese Angabe geöffnet');
    },
  );
});

test.describe('nothing is affected', () => {
  test.use({ worldOptions: { from: '2023-04-20T23:31:30Z', speed: 0 } });
  test('[J11] all are normal: the group of normal ones stands open', async ({ board, page, world }) => {
    await board.open(grouped);
    expect(Object.keys((await board.glass()).cells)).toHaveLength(960);
    await expectTruth(board, world);
    await expectAccessible(page);
  });
});

test.describe('a mass event', () => {
  test.use({ worldOptions: { from: '2023-04-28T10:00:00Z', speed: 0 } });
  test('[J11] what is known recedes, and comes back at the switch', async ({ board, page, world }) => {
    await board.open(grouped);
    const toggle = page.getByRole('switch');
    await expect(toggle).toHaveAttribute('aria-checked', 'true');
    await expectTruth(board, world);
    await expectAccessible(page);
    await toggle.click();
    await expect(page).toHaveURL(/grundlage=aus/);
    await expect(toggle).toHaveAttribute('aria-checked', 'false');
    await expectTruth(board, world);
    await expectAccessible(page);
  });
});

test.describe('hostile words', () => {
  test.use({ worldOptions: { scenario: 'hostile', speed: 0 } });
  test('[J11] they stay in their places, the feed’s too', async ({ board, page, world }) => {
    await board.open(grouped);
    await expectTruth(board, world);
    await expectNoSideways(page);
    await expectAccessible(page);
  });
});

test.describe('a server that stands still', () => {
  test.use({ worldOptions: { speed: 0 } });

  test('[J11] an unknown word and a forgotten insurer', async ({ board, page, world }) => {
    const [insurer] = (await world.catalog()).insurers;
    await world.setFaults({ kind: 'unknownEnum' }, { kind: 'missingInsurer', id: insurer?.id ?? '' });
    await board.open(grouped);
    await expect(page.getByText(/\d+\/80.Kassen melden/)).not.toHaveText(/80\/80/);
    await expect(page.getByRole('rowheader', { name: insurer?.name ?? '' })).toBeVisible();
    await expect(page.locator(`[data-insurer="${insurer?.id ?? ''}"][data-availability="unknown"]`)).toHaveCount(12);
    await expectTruth(board, world);
    await expectAccessible(page);
  });

  test('[J11] loading: real words, no figure, no state', async ({ board, page, world }) => {
    await world.setFaults({ kind: 'delay', path: '/api/v1/staff/boards', ms: 7_000 });
    await page.goto(grouped);
    await expect(page.getByText('–/– Kassen melden')).toBeVisible();
    await expect(page.locator('[data-insurer]')).toHaveCount(0);
    // a slow machine is still looking when the board comes
    await expectAccessible(page);
    await world.setFaults();
    await board.untilReady();
    await expectTruth(board, world);
  });

  test('[J11] an error on the first load: what, why, and a way to try again', async ({ board, page, world, watch }) => {
    watch.allowFailedRequests();
    await world.setFaults({ kind: 'status', path: '/api', status: 500, retryAfter: null });
    await page.goto(grouped);
    await expect(page.getByText('Die Lage kann gerade nicht geladen werden.')).toBeVisible();
    await expect(page.getByText('Der Server meldet Fehler 500.')).toBeVisible();
    await expect(page.locator('[data-insurer]')).toHaveCount(0);
    await expectAccessible(page);
    await world.setFaults();
    await page.getByRole('button', { name: 'Erneut versuchen' }).click();
    await board.untilReady();
    await expectTruth(board, world);
  });
});

test('[J4] lost events and a held picture: neither shows what is not so', async ({ board, page, world }) => {
  await board.open(grouped);
  await page.getByRole('button', { name: 'Aktualisierung anhalten' }).click();
  const held = await board.glass();
  await expect(page.getByText(/^Angehalten: Das Bild ist von/)).toBeVisible();
  await world.setClock({ speed: 1_500 });
  await world.setFaults({ kind: 'gap', count: 8 });
  await expect(page.getByText(/Seither: \d+.Änderung/)).toBeVisible();
  expect((await board.glass()).position).toBe(held.position);
  await expectTruth(board, world);
  await expectAccessible(page);
  await world.setClock({ speed: 0 });
  const { position } = await world.pointer();
  await page.getByRole('button', { name: 'Aktualisierung fortsetzen' }).first().click();
  await board.untilAt(position);
  await expect(page.locator('[data-insurer][data-freshness="live"]').first()).toBeVisible();
  await expectTruth(board, world);
  await page.getByRole('link', { name: 'Wand' }).click();
  await page.goBack();
  await board.untilReady();
  await expect(page.getByText('NEU', { exact: true }).first()).toBeVisible();
});
