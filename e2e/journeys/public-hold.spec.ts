import { expect, test } from '../fixtures.ts';
import { insurerView, midstOfIt, untilWhole } from '../public-views.ts';

test.use({ worldOptions: midstOfIt, viewport: { width: 1280, height: 800 } });

test('[R23] a page that is held asks for nothing, stays as it is, says so, and loses its colours in time', async ({
  page,
  world,
}) => {
  await page.clock.install();
  await page.goto(insurerView);
  await untilWhole(page);
  const hold = page.getByRole('contentinfo').getByRole('button', { name: 'Aktualisierung anhalten' });
  await hold.click();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await expect(page.getByRole('contentinfo')).toContainText('Angehalten. Sie sehen den Stand: Di., 9. Mai 2023, 14:22');
  await expect(page.locator('.verdict-stand')).toContainText('Die Aktualisierung ist angehalten.');
  const cards = page.locator('.insurer-picture-side');
  const before = await cards.innerText();
  await world.setClock({ now: Date.UTC(2023, 4, 20, 10) });
  await page.clock.fastForward(70_000);
  await expect(page.locator('.insurer-verdict')).toHaveAttribute('data-level', '2');
  await page.clock.fastForward(30_000);
  await expect(page.locator('.insurer-verdict')).toHaveAttribute('data-level', '4');
  await expect(page.locator('.insurer-verdict')).toContainText('Zuletzt bekannt');
  expect(await cards.innerText()).toContain(before.slice(0, 20));
  expect(asked.filter((url) => url.includes('/api/'))).toEqual([]);

  // going on holds the next page too
  await page.getByRole('banner').getByRole('link', { name: 'Kassenstatus' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ist meine Krankenkasse betroffen?' })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('Angehalten.');
  await expect(page.locator('.verdict')).toHaveAttribute('data-verdict', 'unknown');
  await page.getByRole('contentinfo').getByRole('button', { name: 'Aktualisierung fortsetzen' }).click();
  await page.clock.fastForward(1_000);
  await expect(page.locator('.verdict')).not.toHaveAttribute('data-verdict', 'unknown');
  await expect(page.locator('.verdict-stand')).toContainText('20. Mai 2023');
});
