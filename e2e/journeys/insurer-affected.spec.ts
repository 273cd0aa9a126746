import { expect, test } from '../fixtures.ts';
import { countOperational, differences, expectedCells } from '../painted-cells.ts';

test.use({ worldOptions: { speed: 0 } });

test('[J1] the public page says of an insurer what the public API says, and finds it by name', async ({
  home,
  world,
}) => {
  await home.open();
  await expect(home.liveCells.first()).toBeVisible();
  const { position } = await world.pointer('public');
  const expected = expectedCells(await world.board(position, 'public'));
  const { cells } = await home.glass();
  expect(Object.keys(cells).length).toBeGreaterThan(100);
  const drawn = Object.fromEntries(Object.entries(expected).filter(([cell]) => cell in cells));
  expect(differences(cells, drawn)).toEqual([]);

  const [insurer] = (await world.catalog('public')).insurers;
  await home.search.fill(insurer?.name ?? '');
  await expect(home.page.getByRole('option').first()).toHaveText(insurer?.name ?? '');
  await home.search.press('ArrowDown');
  await expect(home.page.getByRole('option', { selected: true })).toHaveText(insurer?.name ?? '');
  await home.search.press('Enter');
  await expect(home.page).toHaveURL(new RegExp(`/kasse/${insurer?.id ?? ''}$`));
});

test('[J1] a name with typing errors is understood, and one that nobody has gets the most alike', async ({
  home,
  world,
}) => {
  const [insurer] = (await world.catalog('public')).insurers;
  const [, word = ''] = (insurer?.name ?? '').split(' ');
  await home.open();
  // two letters of it swapped
  await home.search.fill(`${word.slice(0, 3)}${word[4] ?? ''}${word[3] ?? ''}${word.slice(5)}`);
  await expect(home.page.getByRole('option').first()).toContainText(word);
  await home.search.fill('Qqqqqqq');
  await expect(home.page.getByRole('option')).toHaveCount(3);
  await home.search.press('Enter');
  await expect(home.page).toHaveURL(/\/$/);
});

test.describe('a server that moves fast', () => {
  test.use({ worldOptions: { speed: 600 } });

  test('[J1] what is typed, the focus and the caret stay while changes stream in', async ({ home }) => {
    await home.open();
    await expect(home.liveCells.first()).toBeVisible();
    await home.search.fill('nord');
    await home.search.evaluate((field) => field instanceof HTMLInputElement && field.setSelectionRange(2, 2));
    const before = await home.glass();
    await expect.poll(async () => (await home.glass()).position, { timeout: 60_000 }).not.toEqual(before.position);
    await expect(home.search).toHaveValue('nord');
    await expect(home.search).toBeFocused();
    expect(
      await home.search.evaluate((field) => (field instanceof HTMLInputElement ? field.selectionStart : null)),
    ).toBe(2);
    await expect(home.page.getByRole('option').first()).toBeVisible();
  });
});

test('[J3] without an API the page shows what it last knew: dated, as past, and nothing of it green', async ({
  home,
  world,
  watch,
}) => {
  await home.open();
  await expect(home.liveCells.first()).toBeVisible();
  const verdict = await home.page.locator('.verdict-title').innerText();
  watch.allowFailedRequests();
  await home.page.route('**/api/v1/**', (route) => route.fulfill({ status: 503, body: '' }));
  await home.page.reload();
  await expect(home.page.locator('.verdict')).toHaveAttribute('data-verdict', 'unknown');
  await expect(home.page.locator('.verdict')).toContainText('Zuletzt bekannt');
  await expect(home.page.locator('.verdict')).toContainText(verdict);
  await expect(home.page.getByText('Simulation, nachgestellte Daten')).toBeVisible();
  expect(countOperational((await home.glass()).cells)).toBe(0);
  expect(await home.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    1,
    0,
    '',
  ]);
  expect(world.origin).toContain('127.0.0.1');
});

test('[J3] when the server has been gone for longer than the public ladder allows, nothing is green; back again, it is', async ({
  home,
  world,
  watch,
}) => {
  await home.page.clock.install();
  await home.open();
  await expect(home.liveCells.first()).toBeVisible();
  watch.allowFailedRequests();
  await world.kill();
  await home.page.clock.fastForward(60_000);
  expect(countOperational((await home.glass()).cells), 'it may still be shown, with its age').toBeGreaterThan(0);
  await home.page.clock.fastForward(35_000);
  await expect.poll(async () => countOperational((await home.glass()).cells)).toBe(0);
  await world.restart();
  await home.page.clock.fastForward(50_000);
  await expect.poll(async () => countOperational((await home.glass()).cells), { timeout: 30_000 }).toBeGreaterThan(0);
});
