import { expectAccessible } from '../axe.ts';
import { expect, test } from '../fixtures.ts';

test('[WL14] the list of walls: empty, then with a living wall whose picture is right, in both languages', async ({
  page,
  world,
  context,
}) => {
  await page.goto('/waende');
  await expect(page.getByRole('main')).toContainText('Noch hat sich keine Wand gemeldet.');
  await expectAccessible(page);
  const wall = await context.newPage();
  await wall.goto(`${world.origin}/wand?anzeige=noc1`);
  const row = page.locator('[data-wall="noc1"]');
  await expect(row).toContainText('in Ordnung', { timeout: 40_000 });
  await expect(row).toContainText('stimmt überein');
  await expect(row).toContainText('960');
  await expect(page.getByRole('status')).toContainText('Alle Wände sind in Ordnung.');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectAccessible(page);
  await page.goto('/en/waende');
  await expect(row).toContainText('matches');
});

for (const [what, lie, words] of [
  [
    'says something else than the server',
    // what a stuck picture would look like
    () => {
      const paintOver = () => {
        const cell = document.querySelector<HTMLElement>('[data-insurer]');
        if (cell !== null && cell.dataset['mode'] !== 'switchback') cell.dataset['mode'] = 'switchback';
      };
      paintOver();
      new MutationObserver(paintOver).observe(document.body, { subtree: true, attributes: true, childList: true });
    },
    'weicht ab',
  ],
  [
    'says what the server says and paints an outage like what works',
    () => {
      const paintOver = () => {
        for (const tile of document.querySelectorAll('[data-insurer] > .tile-outage-normal'))
          tile.className = 'tile-picture tile-operational-normal';
      };
      paintOver();
      new MutationObserver(paintOver).observe(document.body, { subtree: true, attributes: true, childList: true });
    },
    'falsch gezeichnet',
  ],
  [
    'has lost the pictures of its tiles',
    () => {
      document.adoptedStyleSheets = [];
    },
    'falsch gezeichnet oder nicht zu sehen: 960',
  ],
] as const)
  test(`[WL14] a wall that ${what} is named, on the list and on other walls`, async ({ page, world, context }) => {
    const liar = await context.newPage();
    await liar.goto(`${world.origin}/wand?anzeige=luegner`);
    await liar.locator('[data-insurer] > .tile-outage-normal').first().waitFor();
    await liar.evaluate(lie);
    await page.goto('/waende');
    const row = page.locator('[data-wall="luegner"]');
    await expect(row).toContainText('zeigt ein falsches Bild', { timeout: 40_000 });
    await expect(row).toContainText(words);
    await expect(page.getByRole('status')).toContainText('1 Wand braucht jemanden.');
    await page.goto('/wand?anzeige=noc2');
    await expect(page.locator('.wall-note[data-alarm]')).toContainText('Wand luegner zeigt ein falsches Bild', {
      timeout: 40_000,
    });
  });

test('[WL20] two screens of one name are two on the list, and say so themselves', async ({ page, world, context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  for (const screen of [one, two]) await screen.goto(`${world.origin}/wand`);
  await page.goto('/waende');
  const rows = page.locator('[data-wall="noc1"]');
  await expect(rows).toHaveCount(2, { timeout: 60_000 });
  for (const row of await rows.all()) await expect(row).toContainText('Name doppelt vergeben');
  await expectAccessible(page);
  await expect(one.locator('.wall-notes')).toContainText('Der Name noc1 ist doppelt vergeben', { timeout: 60_000 });
  await one.reload();
  await one.locator('[data-insurer][data-freshness="live"]').first().waitFor();
  await page.waitForTimeout(15_000);
  await expect(rows).toHaveCount(2);
});

test.describe('a thousand insurers', () => {
  test.use({ worldOptions: { scenario: 'storm', from: '2023-05-09T11:01:00Z', speed: 1 } });

  test('[WL24] a wall whose insurers share columns is no alarm', async ({ page, world, context }) => {
    const wall = await context.newPage();
    await wall.goto(`${world.origin}/wand?anzeige=gross`);
    await page.goto('/waende');
    const row = page.locator('[data-wall="gross"]');
    await expect(row).toContainText('in Ordnung', { timeout: 60_000 });
    await expect(row).toContainText('nicht vergleichbar');
  });
});
