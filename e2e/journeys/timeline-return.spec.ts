import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { expect, lookingTest } from '../fixtures.ts';

const board = '/zeitleiste?sicht=rueckkehr&t=2023-05-05T12:00';
const comparison = '/zeitleiste?vergleich=2023-05-08T18:00&t=2023-05-09T12:30';

const figure = (page: Page, name: string) => page.getByRole('region', { name, exact: true }).first();
const textsOf = async (cells: Locator) =>
  (await cells.allTextContents()).map((text) => text.replaceAll('\u00a0', ' ').trim());

async function savedBy(page: Page, button: Locator): Promise<string[][]> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  return text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        (quoted ?? plain ?? '').replaceAll('\u00a0', ' '),
      ),
    );
}

lookingTest.describe('the return of the insurers', () => {
  lookingTest('[RK5] [RK8] [RK9] tells the spring: who is cut off, who fell back, who waits', async ({ page }) => {
    await page.goto(board);
    await expect(
      page.getByText('Fr., 5. Mai 2023, 12:00 Uhr: 25 von 80 Kassen im Normalbetrieb', { exact: false }).first(),
    ).toBeVisible();
    await expect(page.getByText('Sie sehen die Vergangenheit', { exact: false })).toBeVisible();
    await expect(page.locator('.phase-plot .recharts-area').first()).toBeVisible();
    await expect(page.getByRole('row', { name: /BKK Textil Süd eAU Mo\., 24\. April 2023, 22:00/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Veröffentlichte Reihenfolge' })).toBeVisible();
    await expectAccessible(page);
  });

  lookingTest('[RK2] is read by keyboard and pointer, of all services and of one', async ({ page }) => {
    await page.goto(board);
    const slider = page.getByRole('slider', { name: /Verlauf ablesen/ });
    await expect(slider).toHaveAttribute('aria-valuetext', /5\. Mai 2023.*im Normalbetrieb/);
    await slider.focus();
    await page.keyboard.press('Home');
    await expect(slider).toHaveAttribute('aria-valuetext', /20\. April 2023/);
    await page.keyboard.press('ArrowRight');
    const second = await slider.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowRight');
    await expect(slider).not.toHaveAttribute('aria-valuetext', second ?? '');
    const box = await slider.boundingBox();
    if (box === null) throw new Error('no chart');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page.locator('.phase-instant')).toHaveText(/2[78]\. April 2023/);
    await page.getByLabel('Dienst', { exact: true }).selectOption('TEL');
    await expect(page).toHaveURL(/dienst=TEL/);
    await expect(page.getByText('70 von 80 Kassen im Normalbetrieb', { exact: false }).first()).toBeVisible();
  });

  lookingTest('[RK1] the file is the table: days and recovery figures', async ({ page }) => {
    await page.goto(board);
    const frame = figure(page, 'Rückkehr der Kassen');
    await frame.getByRole('button', { name: 'Als Tabelle' }).click();
    const days = await savedBy(page, frame.getByRole('button', { name: /CSV/ }));
    expect(days[0]).toEqual(await textsOf(frame.locator('thead th')));
    expect(days.slice(1).flatMap((row) => row.slice(1))).toEqual(await textsOf(frame.locator('tbody td')));
    expect(days.map(([day]) => day)).toContain('2023-04-26');
    const recovery = figure(page, 'Wie lange die Rückkehr dauerte');
    const figures = await savedBy(page, recovery.getByRole('button', { name: /CSV-Datei/ }));
    const shown = (await textsOf(recovery.locator('td'))).map((text) => text.replaceAll('.', '').replace(',', '.'));
    const saved = figures.slice(1).flatMap((row) => row.slice(1));
    expect(shown.map((text) => (text === '–' ? '' : `${Number(text)}`))).toEqual(saved);
    await recovery.getByRole('button', { name: /^Wiederabschaltungen/ }).click();
    await expect(recovery.locator('tbody tr').first()).toContainText('KIM');
  });
});

lookingTest.describe('the comparison of two instants', () => {
  lookingTest('[RK14] [RK15] by address: counted, grouped, as a table and as a file', async ({ page }) => {
    await page.goto(comparison);
    await expect(page.getByText(/\d+ von 952\sKassendiensten sind am/)).toBeVisible();
    const kinds = page.getByRole('group', { name: 'Nur diese Änderungen zeigen' }).getByRole('button');
    const counts = (await textsOf(kinds)).map((text) => Number.parseInt(text, 10));
    const frame = figure(page, 'Vergleich zweier Zeitpunkte');
    await frame.getByRole('button', { name: 'Kasse', exact: true }).click();
    await expect(frame.locator('.change-group').first()).toBeVisible();
    await expectAccessible(page);
    await frame.getByRole('button', { name: 'Als Tabelle' }).click();
    await expect(frame.locator('tbody tr')).toHaveCount(counts.reduce((sum, count) => sum + count, 0));
    await kinds.first().click();
    await expect(frame.locator('tbody tr')).toHaveCount(counts[0] ?? 0);
    const saved = await savedBy(page, frame.getByRole('button', { name: /CSV/ }));
    expect(
      saved
        .slice(1)
        .flat()
        .map((text) => text || '–'),
    ).toEqual(await textsOf(frame.locator('tbody :is(th, td)')));
  });

  lookingTest(
    '[RK17] [RK18] by choice: shift, evening, any instant; swapped, the same, unreadable, too early',
    async ({ page }) => {
      await page.goto('/zeitleiste?sicht=vergleich&t=2023-05-09T12:30');
      await page.getByRole('button', { name: 'Schichtbeginn (06:00 Uhr)' }).click();
      await expect(page).toHaveURL(/vergleich=2023-05-09T06(:|%3A)00/);
      await page.getByRole('button', { name: 'gestern, 18 Uhr' }).click();
      await expect(page.getByText(/anders als am Mo\., 8\. Mai 2023, 18:00/)).toBeVisible();
      await page.getByLabel('Zeitpunkt, mit dem verglichen wird').fill('2023-05-03T10:40');
      await page.getByRole('button', { name: 'Vergleichen', exact: true }).click();
      await expect(page.getByText(/anders als am Mi\., 3\. Mai 2023, 10:40/)).toBeVisible();
      await page.goto('/zeitleiste?vergleich=2023-05-05T10:00&t=2023-05-03T10:00');
      await expect(page.getByText('Die beiden sind getauscht.', { exact: false })).toBeVisible();
      await page.goto('/zeitleiste?vergleich=2023-05-03T10:00&t=2023-05-03T10:00');
      await expect(page.getByText('Beide Zeitpunkte sind gleich: kein Unterschied.')).toBeVisible();
      await page.goto('/zeitleiste?vergleich=vorgestern');
      await expect(page.getByText('In der Adresse steht vergleich=vorgestern.', { exact: false })).toBeVisible();
      await page.goto('/zeitleiste?vergleich=2023-03-01&t=2023-05-03T10:00');
      await expect(page.getByText('So weit zurück liegt hier kein Stand vor.', { exact: false })).toBeVisible();
      // also where the instant looked at is the one nobody recorded
      await page.goto('/zeitleiste?t=2023-04-10&vergleich=2023-05-03T10:40');
      await expect(
        page.getByText(/am Mi\., 3\. Mai 2023, 10:40.Uhr anders als am Do\., 20\. April 2023/),
      ).toBeVisible();
      await expect(page.getByText('So weit reichen die Aufzeichnungen nicht zurück.', { exact: false })).toBeVisible();
    },
  );

  lookingTest('[RK18] by keys: the field keeps the focus, and has it after the end', async ({ page }) => {
    await page.goto(comparison);
    const field = page.getByLabel('Zeitpunkt, mit dem verglichen wird');
    const former = page.url();
    await field.fill('2023-05-02T08:00');
    await field.press('Enter');
    await expect.poll(() => page.url()).not.toBe(former);
    await expect(field).toBeFocused();
    await page.getByRole('button', { name: 'Vergleich beenden' }).press('Enter');
    await expect(field).toHaveValue('');
    await expect(field).toBeFocused();
  });

  lookingTest('[RK14] in English as well', async ({ page }) => {
    await page.goto(`/en${comparison}`);
    await expect(page.getByText(/\d+ of 952\sinsurer services are different on/)).toBeVisible();
    await page.goto(`/en${board}`);
    await expect(page.getByText(/25 of 80\sinsurers in normal operation/).first()).toBeVisible();
  });
});
