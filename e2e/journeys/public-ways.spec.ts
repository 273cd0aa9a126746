import { expect } from '@playwright/test';
import { testIn } from '../fixtures.ts';
import { insurerView, midstOfIt, untilWhole } from '../public-views.ts';

const test = testIn(midstOfIt);

test('[R24] a wide screen names incidents, course and planned work in its header; a phone has them at its foot', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en');
  await untilWhole(page);
  const ways = page.getByRole('navigation', { name: 'Main views' });
  await expect(ways.getByRole('link')).toHaveText(['Current incident', 'Timeline', 'Planned work']);
  await ways.getByRole('link', { name: 'Planned work' }).click();
  await expect(page).toHaveURL(/\/en\/termine$/);
  await expect(ways.getByRole('link', { name: 'Planned work' })).toHaveAttribute('aria-current', 'page');
  await ways.getByRole('link', { name: 'Timeline' }).click();
  await expect(page).toHaveURL(/\/en\/zeitleiste\?audienz=oeffentlich$/);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/en');
  await untilWhole(page);
  await expect(ways).toBeHidden();
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Planned work' })).toBeVisible();
});

test('[R24] feed and calendar of what a page is about are on it, and the way to more carries the insurer on', async ({
  page,
}) => {
  await page.goto(insurerView);
  await untilWhole(page);
  const card = page.getByRole('region', { name: 'Auf dem Laufenden bleiben' });
  const addressOf = (name: string) => card.getByRole('link', { name }).getAttribute('href');
  expect(await addressOf('Feed')).toMatch(/\/api\/v1\/public\/feed\.atom\?insurer=bkk-nordlicht$/);
  expect(await addressOf('Termine')).toMatch(/\/api\/v1\/public\/calendar\.ics\?insurer=bkk-nordlicht$/);
  await expect(card).toContainText('Ohne Anmeldung, ohne Cookies.');
  const foot = page.getByRole('contentinfo');
  await foot.getByRole('link', { name: 'Auf dem Laufenden bleiben' }).click();
  await expect(page).toHaveURL(/\/auf-dem-laufenden\?kasse=bkk-nordlicht$/);
  await expect(page.getByRole('combobox', { name: 'Krankenkasse' })).toHaveValue('bkk-nordlicht');
  await expect(foot.getByRole('link', { name: 'Auf der eigenen Seite einbinden' })).toHaveAttribute(
    'href',
    '/einbetten?kasse=bkk-nordlicht',
  );
  await page.goto('/');
  await untilWhole(page);
  expect(await addressOf('Feed')).toMatch(/\/api\/v1\/public\/feed\.atom$/);
});
