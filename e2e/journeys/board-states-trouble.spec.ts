import { expectAccessible } from '../axe.ts';
import { expect, test } from '../fixtures.ts';
import type { BoardPage } from '../pages/board-page.ts';
import { wrongCells } from '../painted-cells.ts';
import type { World } from '../world.ts';

/** No colour after 30 s without proof; five seconds more for the tick and a busy machine. */
const darkWithinMs = 35_000;
const recoveredWithinMs = 60_000;

async function expectDark(board: BoardPage): Promise<void> {
  await expect.poll(() => board.operationalCount(), { timeout: darkWithinMs, intervals: [250] }).toBe(0);
  const shown = Object.values((await board.glass()).cells);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((said) => !/^(unknown|notApplicable)\//.test(said))).toEqual([]);
}

async function expectRecovered(board: BoardPage, world: World): Promise<void> {
  await expect.poll(() => board.operationalCount(), { timeout: recoveredWithinMs }).toBeGreaterThan(0);
  const glass = await board.glass();
  expect(wrongCells(glass.cells, await world.board(board.positionOf(glass)))).toEqual([]);
}

test('[J12] offline: the picture ages, loses its colour and says since when; back on line it comes back', async ({
  board,
  page,
  world,
  watch,
  context,
}) => {
  test.setTimeout(150_000);
  await board.open('/lage');
  watch.allowFailedRequests();
  await context.setOffline(true);
  await world.setFaults({ kind: 'cutStreams' });
  await expect(page.getByText(/Verbindung verloren seit \d\d:\d\d:\d\d/)).toBeVisible({ timeout: 30_000 });
  await expectDark(board);
  await expect(page.getByText(/Ohne Verbindung\. Letzter Stand \d\d:\d\d:\d\d/)).toBeVisible();
  await page.getByLabel('Kasse suchen').fill('Ruhr');
  await expect(page.getByText(/^Gefiltert: /)).toBeVisible();
  await page.getByRole('button', { name: 'Filter löschen' }).click();
  await expectAccessible(page);
  await context.setOffline(false);
  await expectRecovered(board, world);
});

test('[J12] stream cut and 503 with Retry-After, then pages instead of answers: stale, red-free, in words; then live again', async ({
  board,
  page,
  world,
  watch,
}) => {
  test.setTimeout(150_000);
  await board.open('/lage');
  watch.allowFailedRequests();
  await world.setFaults(
    { kind: 'status', path: '/api/v1/staff/pointer', status: 503, retryAfter: 8 },
    { kind: 'refuseStream', status: 503, retryAfter: 8 },
    { kind: 'cutStreams' },
  );
  await expectDark(board);
  await expect(page.getByText(/Veraltet: Der letzte bestätigte Stand ist/)).toBeVisible();
  await expect(
    page.getByText('Solange keine neuen Daten kommen, gilt jeder Dienst als unbekannt.').first(),
  ).toBeVisible();
  await expectAccessible(page);
  await world.setFaults({ kind: 'html', path: '/api' });
  await expect(page.getByText(/verlangt das Netz eine Anmeldung\?/)).toBeVisible({ timeout: 30_000 });
  expect(await board.operationalCount()).toBe(0);
  await world.setFaults();
  await expectRecovered(board, world);
});

test.describe('in a mass event', () => {
  test.use({ worldOptions: { from: '2023-04-28T10:00:00Z' } });
  test('[J12] the server is killed: nothing recedes and nothing is green; a new one with a new epoch is taken', async ({
    board,
    page,
    world,
    watch,
  }) => {
    test.setTimeout(180_000);
    await board.open('/lage');
    const before = await board.position();
    watch.allowFailedRequests();
    await world.kill();
    await expectDark(board);
    await expect(page.locator('[data-connection="offline"]')).toBeVisible();
    await expectAccessible(page);
    await world.restart();
    await expectRecovered(board, world);
    expect((await board.position()).epoch).toBeGreaterThan(before.epoch);
    await expect(page.getByText('Wieder verbunden, der ganze Stand ist neu geladen').first()).toBeVisible();
  });
});
