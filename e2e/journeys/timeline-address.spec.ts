import type { Page } from '@playwright/test';
import { expect, lookingTest, testIn } from '../fixtures.ts';

const calmTest = testIn({ scenario: 'calm-day', speed: 0 });

const band = (page: Page) => page.getByRole('region', { name: 'Vergangenheit' });
const momentIn = (page: Page) => new URL(page.url()).searchParams.get('t');
const step = (page: Page, name: 'Vorige Änderung' | 'Nächste Änderung') => page.getByRole('button', { name }).click();
const drawn = (page: Page) => expect(page.locator('.tl-row-picture').first()).toBeVisible();
const viewLine = (page: Page) => page.locator('.tl-view-line');

for (const [t, note] of [
  ['gestern', 'notATime'],
  ['2023-05-10', 'future'],
  ['2023-04-01', 'beforeRecords'],
  ['2023-03-26T02:30', 'beforeRecords'],
  ['2022-12-24', 'beforeRecords'],
] as const)
  lookingTest(`[TL33] /zeitleiste?t=${t} shows the nearest sensible instant and says so`, async ({ page }) => {
    await page.goto(`/zeitleiste?kasse=bkk-nordlicht&t=${t}`);
    await drawn(page);
    await expect(page.locator('[data-moment-notes]')).toHaveAttribute('data-moment-notes', note);
    if (note === 'beforeRecords') await expect(band(page)).toContainText('20. April 2023, 00:00 Uhr');
    else await expect(page.locator('.past-band time')).toHaveCount(0);
    await expect(page.locator('.tl-counts').first()).toBeVisible();
  });

for (const t of ['2023-05-03T10:40', '2026-03-29T02:30'])
  calmTest(
    `[TL33] on a calm day /zeitleiste?t=${t} shows the beginning of the records and says so`,
    async ({ page }) => {
      await page.goto(`/zeitleiste?t=${t}`);
      await expect(page.locator('[data-moment-notes]')).toHaveAttribute('data-moment-notes', 'beforeRecords');
      await drawn(page);
      await expect(viewLine(page)).toBeVisible();
      await step(page, 'Nächste Änderung');
      await expect.poll(() => momentIn(page)).not.toBe(t);
      await expect(page.locator('[data-moment-notes]')).toHaveCount(0);
    },
  );

for (const [what, path] of [
  ['before the records', '/zeitleiste?kasse=bkk-nordlicht&von=2023-03-01&bis=2023-03-05'],
  ['in the future', '/zeitleiste?kasse=bkk-nordlicht&von=2023-07-01&bis=2023-07-05'],
] as const)
  lookingTest(`[TL33] a window ${what} says so, and everything can still be moved`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText('Aus diesem Zeitraum gibt es keine Aufzeichnungen.')).toBeVisible();
    await expect(page.getByRole('slider', { name: 'Gezeigter Zeitpunkt' })).toBeVisible();
    await page.getByRole('button', { name: /nächstgelegenen Änderung/ }).click();
    await expect(viewLine(page)).toBeVisible();
    await expect(page.getByText('Aus diesem Zeitraum gibt es keine Aufzeichnungen.')).toHaveCount(0);
    await expect.poll(() => momentIn(page)).not.toBeNull();
  });

lookingTest('[TL31] stepping leads the window along, with its length', async ({ page }) => {
  await page.goto('/zeitleiste?kasse=bkk-nordlicht&von=2023-05-03T12:00&bis=2023-05-03T12:20&t=2023-05-03T12:10');
  await drawn(page);
  await step(page, 'Nächste Änderung');
  await expect.poll(() => new URL(page.url()).searchParams.get('von')).not.toBe('2023-05-03T12:00');
  await expect(viewLine(page)).toBeVisible();
  const { searchParams } = new URL(page.url());
  const [from, to] = ['von', 'bis'].map((end) => Date.parse(`${searchParams.get(end) ?? ''}Z`));
  expect((to ?? 0) - (from ?? 0)).toBe(20 * 60_000);
});

lookingTest('[TL31] stepping back ends where the records begin, and not where loading did', async ({ page }) => {
  await page.goto('/zeitleiste?kasse=bkk-nordlicht&von=2023-04-21T12:00&bis=2023-04-21T12:20&t=2023-04-21T12:10');
  await drawn(page);
  const back = page.getByRole('button', { name: 'Vorige Änderung' });
  await expect(async () => {
    await back.click();
    await expect(back).toHaveAttribute('aria-disabled', 'true', { timeout: 700 });
    await page.waitForTimeout(500);
    await expect(back).toHaveAttribute('aria-disabled', 'true', { timeout: 50 });
  }).toPass({ timeout: 25_000 });
  await expect.poll(() => momentIn(page)).toMatch(/^2023-04-2[01]/);
});

lookingTest('[TL31] a window of 24 hours holds an instant of weeks ago', async ({ page }) => {
  await page.goto('/zeitleiste?kasse=bkk-nordlicht&fenster=24h&t=2023-04-28T09:15');
  await drawn(page);
  await expect(viewLine(page)).toBeVisible();
  await expect(page.getByRole('button', { name: '24 h' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.tl-window-range')).toContainText('28. April, 00:00');
});

for (const [what, back] of [
  ['the button', (page: Page) => page.getByRole('button', { name: 'Zurück zu jetzt' }).click()],
  ['Esc', (page: Page) => page.keyboard.press('Escape')],
] as const)
  lookingTest(`[TL32] ${what} leads back to now while it plays, and playing stops`, async ({ page }) => {
    await page.goto('/zeitleiste?kasse=bkk-nordlicht&t=2023-04-26T10:00');
    await drawn(page);
    await page.getByRole('button', { name: 'Abspielen', exact: true }).click();
    await expect.poll(() => momentIn(page)).not.toBe('2023-04-26T10:00');
    await back(page);
    await expect(band(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Abspielen', exact: true })).toBeVisible();
    await page.waitForTimeout(1_500);
    expect(momentIn(page)).toBeNull();
    await expect(page.getByRole('heading', { name: /Stand jetzt/ })).toBeVisible();
  });

lookingTest('[TL32] the browser’s own way back counts while it plays', async ({ page }) => {
  await page.goto('/zeitleiste?kasse=bkk-nordlicht&t=2023-04-26T10:00');
  await drawn(page);
  const field = page.getByRole('textbox', { name: /Zeitpunkt/ });
  await field.fill('28.04.2023 09:15');
  await field.press('Enter');
  await expect.poll(() => momentIn(page)).toBe('2023-04-28T09:15');
  await page.getByRole('button', { name: 'Abspielen', exact: true }).click();
  await expect.poll(() => momentIn(page)).not.toBe('2023-04-28T09:15');
  await page.goBack();
  await expect(page.locator('.past-band time')).toHaveAttribute('datetime', '2023-04-26T08:00:00.000Z');
  await page.waitForTimeout(1_500);
  expect(momentIn(page)).toBe('2023-04-26T10:00');
});

lookingTest('[TL8] playing can be paused, and shows changes only, at most four a second', async ({ page }) => {
  await page.goto('/zeitleiste?kasse=bkk-nordlicht&t=2023-04-25T10:00');
  await drawn(page);
  await page.evaluate(() => {
    const seen: [number, string][] = [];
    Object.assign(globalThis, { seen });
    const slider = document.querySelector('.tl-track');
    if (slider === null) return;
    new MutationObserver(() => seen.push([performance.now(), slider.getAttribute('aria-valuenow') ?? ''])).observe(
      slider,
      { attributeFilter: ['aria-valuenow'] },
    );
  });
  await page.getByRole('button', { name: '1 Tag/s' }).click();
  await page.getByRole('button', { name: 'Abspielen', exact: true }).click();
  await page.waitForTimeout(2_200);
  await page.getByRole('button', { name: 'Pause' }).click();
  const count = await page.evaluate(() => (Reflect.get(globalThis, 'seen') as unknown[]).length);
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThanOrEqual(10);
  await page.waitForTimeout(1_200);
  expect(await page.evaluate(() => (Reflect.get(globalThis, 'seen') as unknown[]).length)).toBe(count);
  await expect(page.getByRole('button', { name: 'Abspielen', exact: true })).toBeVisible();
  // it stands on a change: one step back and one on lead there again
  const slider = page.getByRole('slider', { name: 'Gezeigter Zeitpunkt' });
  const value = await slider.getAttribute('aria-valuetext');
  await step(page, 'Vorige Änderung');
  await step(page, 'Nächste Änderung');
  expect(await slider.getAttribute('aria-valuetext')).toBe(value);
});

lookingTest('[TL8] who asked for less motion sees one change a second', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/zeitleiste?kasse=bkk-nordlicht&t=2023-04-26T10:00');
  await drawn(page);
  const count = async () =>
    Number(/Änderung (\d+)/.exec((await page.locator('.tl-scrubber-count').textContent()) ?? '')?.[1]);
  const before = await count();
  await page.getByRole('button', { name: 'Abspielen', exact: true }).click();
  await page.waitForTimeout(3_300);
  await page.getByRole('button', { name: 'Pause' }).click();
  expect((await count()) - before).toBeGreaterThanOrEqual(2);
  expect((await count()) - before).toBeLessThanOrEqual(4);
});

lookingTest(
  '[TL34] an exact time beyond the window is gone to; what lies outside the records or ahead is told',
  async ({ page }) => {
    await page.goto('/zeitleiste?kasse=bkk-nordlicht&von=2023-05-03T12:00&bis=2023-05-03T18:00&t=2023-05-03T13:00');
    await drawn(page);
    const field = page.getByRole('textbox', { name: /Zeitpunkt/ });
    const type = async (text: string) => {
      await field.fill(text);
      await field.press('Enter');
    };
    await type('24.04.2023 07:30');
    await expect.poll(() => momentIn(page)).toBe('2023-04-24T07:30');
    await expect(viewLine(page)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Stand 24. April, 07:30 Uhr' })).toBeVisible();
    await type('01.07.2023 10:00');
    await expect(page.getByText('Dieser Zeitpunkt liegt in der Zukunft.')).toBeVisible();
    // a window from before the records has shown where they begin
    await page.goto('/zeitleiste?kasse=bkk-nordlicht&fenster=90t&t=2023-05-03T13:00');
    await drawn(page);
    await type('26.03.2023 02:30');
    await expect(page.getByText('Die Aufzeichnungen beginnen am Do., 20. April 2023, 00:00')).toBeVisible();
  },
);

lookingTest('[TL34] a window is typed from and to; nonsense stays with a sentence, Esc closes', async ({ page }) => {
  await page.goto('/zeitleiste?kasse=bkk-nordlicht&t=2023-05-03T10:40');
  await drawn(page);
  const button = page.getByRole('button', { name: /^Zeitraum festlegen/ });
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByLabel('Von', { exact: true })).toBeFocused();
  await page.getByLabel('Von', { exact: true }).fill('2023-05-04T08:00');
  await page.getByLabel('Bis', { exact: true }).fill('2023-05-02T08:00');
  await page.getByRole('button', { name: 'Zeigen', exact: true }).click();
  await expect(page.locator('.tl-field-trouble')).toHaveText('Das Ende muss nach dem Anfang liegen.');
  await page.getByLabel('Von', { exact: true }).fill('2023-05-01T08:00');
  await page.getByRole('button', { name: 'Zeigen', exact: true }).click();
  await expect(page).toHaveURL(/von=2023-05-01T08:00&bis=2023-05-02T08:00/);
  await expect(button).toBeFocused();
  await expect(button).toContainText('1. Mai, 08:00');
  await button.press('Enter');
  await page.keyboard.press('Escape');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(band(page)).toBeVisible();
});

lookingTest('[TL36] from a cell its row is marked', async ({ page }) => {
  await page.goto('/zeitleiste?kasse=bkk-nordlicht&dienst=KIM&t=2023-05-03T10:40');
  await drawn(page);
  await expect(page.locator('.tl-row')).toHaveCount(12);
  await expect(page.locator('.tl-row[data-marked]')).toHaveCount(1);
  await expect(page.locator('.tl-row[data-marked]').getByRole('link', { name: 'KIM' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(page.getByRole('slider', { name: 'KIM' })).toHaveAttribute('tabindex', '0');
});
