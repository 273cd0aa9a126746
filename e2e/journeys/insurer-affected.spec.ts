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
  await expect(home.page.getByRole('heading', { name: insurer?.name ?? '' })).toBeVisible();
  await expect
    .poll(async () => Object.keys((await home.glass()).cells).every((cell) => cell.startsWith(`${insurer?.id ?? ''} `)))
    .toBe(true);
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
