import { expect, test } from '../fixtures.ts';
import { countOperational, differences, expectedCells } from '../painted-cells.ts';

test.describe('a server that says what nobody knows', () => {
  test.use({ worldOptions: { speed: 0 } });

  test('[J4] an unknown state is unknown, never green; the rest stands', async ({ board, world }) => {
    await world.setFaults({ kind: 'unknownEnum' });
    await board.open();
    const glass = await board.glass();
    expect(Object.values(glass.cells).some((said) => said.startsWith('unknown/'))).toBe(true);
    expect(differences(glass.cells, expectedCells(await world.board(board.positionOf(glass))))).toEqual([]);
  });

  test('[J4] an insurer the server forgot has its row, without any colour', async ({ board, world }) => {
    const [insurer] = (await world.catalog()).insurers;
    const id = insurer?.id ?? '';
    await world.setFaults({ kind: 'missingInsurer', id });
    await board.open();
    const { cells } = await board.glass();
    const row = Object.entries(cells).filter(([cell]) => cell.startsWith(`${id} `));
    expect(row).toHaveLength(12);
    expect(row.every(([, said]) => said === 'unknown/normal/unknown')).toBe(true);
    expect(countOperational(cells)).toBeGreaterThan(0);
    await expect(board.page.getByText('79/80')).toBeVisible();
    await expect(board.page.getByRole('rowheader', { name: insurer?.name ?? '' })).toBeVisible();
  });

  test('[J4] answers made for others: nothing has a colour', async ({ board, world, page, watch }) => {
    watch.allowFailedRequests();
    await world.setFaults({ kind: 'wrongAudience' });
    await page.goto('/lage');
    await page.waitForTimeout(4_000);
    expect(await board.operationalCount()).toBe(0);
    await world.setFaults();
    await expect.poll(() => board.operationalCount(), { timeout: 60_000 }).toBeGreaterThan(0);
  });
});

test.describe('hostile words', () => {
  test.use({ worldOptions: { scenario: 'hostile', speed: 0 } });

  test('[J5] they appear as words, do nothing, and no cell is greener than what was said', async ({
    board,
    world,
    page,
  }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await board.open();
    const glass = await board.glass();
    const expected = expectedCells(await world.board(board.positionOf(glass)));
    expect(differences(glass.cells, expected)).toEqual([]);
    const { insurers } = await world.catalog();
    const markup = insurers.filter(({ name }) => name.includes('<'));
    expect(markup.length, 'the scenario is not hostile').toBeGreaterThan(0);
    const text = await page.locator('body').evaluate((body) => body.textContent);
    for (const { name } of markup.slice(0, 5)) expect(text).toContain(name.slice(0, 20));
    expect(
      await page.locator('main script, main img, main iframe, main svg script, main [onerror], main [onload]').count(),
    ).toBe(0);
    expect(dialogs).toEqual([]);
  });

  for (const path of ['/', '/wand']) {
    test(`[J5] ${path} bears them too`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('main, [role=main], #root > *').first()).toBeVisible();
      await page.waitForTimeout(2_000);
      expect(await page.locator('body script:not([src]), body iframe, body [onerror]').count()).toBe(0);
    });
  }
});
