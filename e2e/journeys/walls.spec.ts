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

test('[WL14] a wall that paints something else than the server says is named, on the list and on other walls', async ({
  page,
  world,
  context,
}) => {
  const liar = await context.newPage();
  await liar.goto(`${world.origin}/wand?anzeige=luegner`);
  await liar.locator('[data-availability="outage"]').first().waitFor();
  // what a stuck picture would look like
  await liar.evaluate(() => {
    const paintOver = () => {
      const cell = document.querySelector<HTMLElement>('[data-insurer]');
      if (cell !== null && cell.dataset['mode'] !== 'switchback') cell.dataset['mode'] = 'switchback';
    };
    paintOver();
    new MutationObserver(paintOver).observe(document.body, { subtree: true, attributes: true, childList: true });
  });
  await page.goto('/waende');
  const row = page.locator('[data-wall="luegner"]');
  await expect(row).toContainText('zeigt ein falsches Bild', { timeout: 40_000 });
  await expect(page.getByRole('status')).toContainText('1 Wand braucht jemanden.');
  await page.goto('/wand?anzeige=noc2');
  await expect(page.locator('.wall-note[data-alarm]')).toContainText('Wand luegner zeigt ein falsches Bild', {
    timeout: 40_000,
  });
});
