import type { Page } from '@playwright/test';
import { decodeHistory } from '#contract/codec/history-codec.ts';
import { encodeInstant } from '#contract/instant-codec.ts';
import { veilGaps } from '#domain/gap-veil.ts';
import { formatMoment } from '#domain/moment.ts';
import { paintProof } from '#domain/paint.ts';
import { summarize } from '#domain/summary.ts';
import { createRandom } from '#lib/seeded-random.ts';
import { expectAccessible } from '../axe.ts';
import { expect, lookingTest } from '../fixtures.ts';

const nordlicht = '/zeitleiste?kasse=bkk-nordlicht&t=2023-05-03T10:40';

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.tl-row-picture').first()).toBeVisible();
  await expect(page.locator('.tl-counts').first()).toBeVisible();
}

async function boxOf(page: Page) {
  const box = await page.locator('.tl-plot').boundingBox();
  if (box === null) throw new Error('no plot');
  return box;
}

const momentIn = (page: Page) => new URL(page.url()).searchParams.get('t');
const countsOf = async (page: Page) =>
  (await page.locator('.tl-side .tl-count-number').allTextContents()).map((text) => text.trim());

lookingTest.describe('a timeline that stands still', () => {
  lookingTest(
    '[TL14] picture 3: curve, messages, rows, the state beside and the message then in force',
    async ({ page }) => {
      await open(page, nordlicht);
      await expect(page.getByRole('heading', { name: 'Stand 3. Mai, 10:40 Uhr' })).toBeVisible();
      await expect(page.getByRole('slider', { name: 'eAU' })).toBeVisible();
      await expect(page.getByText('Sie sehen die Vergangenheit', { exact: false })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Meldung 8' })).toBeVisible();
      await expect(page).toHaveTitle(/Vergangenheit/);
      await expectAccessible(page);
    },
  );

  lookingTest('[TL14] the counts beside are those of the server’s board at 25 instants', async ({ page, world }) => {
    await open(page, nordlicht);
    const [from, to] = [Date.UTC(2023, 3, 20, 12), Date.UTC(2023, 4, 9, 9)];
    const search = `from=${encodeInstant(from)}&to=${encodeInstant(to)}`;
    const decoded = decodeHistory(await world.json(`/api/v1/staff/history?${search}`), 'staff');
    if (!decoded.ok) throw new Error(decoded.refusal);
    const { base, transitions, gaps } = decoded.value;
    const catalog = await world.catalog();
    const random = createRandom('timeline');
    for (let turn = 0; turn < 25; turn += 1) {
      const at = random.int(from / 60_000, to / 60_000) * 60_000;
      const seq = transitions.findLast(({ knownAt }) => knownAt <= at)?.seq ?? base.position.seq;
      const board = veilGaps(await world.board({ ...base.position, seq }), gaps, at);
      const { byAttention } = summarize(board, catalog, paintProof('live', false, true));
      const field = page.getByRole('textbox', { name: /Zeitpunkt/ });
      await field.fill(formatMoment(at));
      await field.press('Enter');
      await expect(page.locator(`.tl-side-card[data-at="${at}"]`)).toBeVisible();
      const shown = (await countsOf(page)).map((text) => Number(text.replaceAll('.', '')));
      const { P1, P2, PU, P3, P4, P0 } = byAttention;
      expect(shown, formatMoment(at)).toEqual([P1, P2, PU, P3, P4, P0]);
    }
  });

  lookingTest('[TL15] before a correction came the row tells what was known then, and marks it', async ({ page }) => {
    const days = '/zeitleiste?kasse=bkk-nordlicht&von=2023-04-24T12:00&bis=2023-04-27T12:00';
    const row = page.locator('.tl-row', { has: page.getByRole('slider', { name: 'eAU' }) });
    await open(page, `${days}&t=2023-04-25T10:00`);
    await expect(row.locator('.tl-corrected')).toHaveCount(1);
    await expect(page.getByText('So damals bekannt, später berichtigt', { exact: true })).toBeVisible();
    await row.getByRole('slider').focus();
    for (let step = 0; step < 30; step += 1) {
      const told = (await row.getByRole('slider').getAttribute('aria-valuetext')) ?? '';
      if (told.includes('später berichtigt')) break;
      await page.keyboard.press('ArrowLeft');
    }
    await expect(page.locator('.tl-readout')).toContainText('später berichtigt von');
    await expect(page.locator('.tl-readout')).toContainText('21:47');
    const asKnown = await row.locator('.tl-bar').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('d')));
    // two days later it was known
    await open(page, `${days}&t=2023-04-26T18:00`);
    await expect(row.locator('.tl-corrected')).toHaveCount(0);
    await expect(page.getByText('So damals bekannt, später berichtigt', { exact: true })).toHaveCount(0);
    expect(await row.locator('.tl-bar').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('d')))).not.toEqual(
      asKnown,
    );
  });

  lookingTest('[TL14] a shared link opens the same picture', async ({ page, context }) => {
    await open(page, nordlicht);
    await page.getByRole('button', { name: 'Nächste Änderung' }).click();
    await page.getByRole('button', { name: '7 Tage' }).click();
    await expect(page).toHaveURL(/fenster=7t/);
    await expect.poll(() => momentIn(page)).not.toBe('2023-05-03T10:40');
    const other = await context.newPage();
    await open(other, page.url());
    await expect(other.locator('.tl-side h2').first()).toHaveText(
      (await page.locator('.tl-side h2').first().textContent()) ?? '',
    );
    expect(await countsOf(other)).toEqual(await countsOf(page));
    const bars = (of: Page) => of.locator('.tl-row-picture').first().innerHTML();
    expect(await bars(other)).toBe(await bars(page));
  });

  lookingTest('[TL14] keys: the scrubber by change and day, rows and spans, the window', async ({ page }) => {
    await open(page, nordlicht);
    const scrubber = page.getByRole('slider', { name: 'Gezeigter Zeitpunkt' });
    await scrubber.focus();
    const before = await scrubber.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowRight');
    expect(await scrubber.getAttribute('aria-valuetext')).not.toBe(before);
    await page.keyboard.press('PageDown');
    await expect.poll(() => momentIn(page)).toMatch(/^2023-05-02/);
    await page.keyboard.press('Home');
    await expect(scrubber).toHaveAttribute('aria-valuenow', '0');
    await page.getByRole('slider', { name: 'KIM' }).focus();
    await expect(page.locator('.tl-readout')).toContainText('KIM');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('slider', { name: 'ePA' })).toBeFocused();
    const value = () => page.getByRole('slider', { name: 'ePA' }).getAttribute('aria-valuetext');
    const first = await value();
    await page.keyboard.press('ArrowLeft');
    expect(await value()).not.toBe(first);
    await page.keyboard.press('+');
    await expect(page).toHaveURL(/von=.*bis=/);
    await page.keyboard.press('Enter');
    await expect.poll(() => momentIn(page)).not.toBeNull();
  });

  lookingTest(
    '[TL14] mouse: click looks, wheel zooms and pans, drag pans, a message leads to its time',
    async ({ page }) => {
      await open(page, '/zeitleiste?kasse=bkk-nordlicht');
      const box = await boxOf(page);
      await page.mouse.click(box.x + 500, box.y + 120);
      await expect.poll(() => momentIn(page)).not.toBeNull();
      await page.mouse.move(box.x + 500, box.y + 120);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await expect(page).toHaveURL(/von=/);
      const zoomed = page.url();
      await page.mouse.move(box.x + 500, box.y + 120);
      await page.mouse.down();
      await page.mouse.move(box.x + 300, box.y + 120, { steps: 4 });
      await page.mouse.up();
      await expect.poll(() => page.url()).not.toBe(zoomed);
      await page.getByRole('button', { name: 'Störung', exact: true }).click();
      await page.getByRole('button', { name: /^Meldung 7,/ }).click();
      await expect(page.getByRole('heading', { name: 'Meldung 7' })).toBeVisible();
    },
  );

  lookingTest('[TL14] an exact time can be typed; nonsense stays in the field with a sentence', async ({ page }) => {
    await open(page, nordlicht);
    const field = page.getByRole('textbox', { name: /Zeitpunkt/ });
    await field.fill('gestern');
    await field.press('Enter');
    await expect(page.getByText('Das ist kein Zeitpunkt.', { exact: false })).toBeVisible();
    await expect(field).toHaveValue('gestern');
    await field.fill('28.04.2023 09:15');
    await field.press('Enter');
    await expect.poll(() => momentIn(page)).toBe('2023-04-28T09:15');
    await expect(page.getByRole('heading', { name: 'Stand 28. April, 09:15 Uhr' })).toBeVisible();
  });

  lookingTest('[TL14] playing moves on, pauses, and ends at the present', async ({ page }) => {
    await open(page, '/zeitleiste?kasse=bkk-nordlicht&t=2023-05-08T10:00');
    await page.getByRole('button', { name: '1 Tag/s' }).click();
    await page.getByRole('button', { name: 'Abspielen', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Abspielen', exact: true })).toBeVisible();
    await expect.poll(() => momentIn(page)).toBeNull();
    await expect(page.getByRole('heading', { name: /Stand jetzt/ })).toBeVisible();
  });

  lookingTest('[TL14] all insurers, worst first, and one service; tables tell the same', async ({ page }) => {
    await open(page, '/zeitleiste');
    await expect(page.locator('.tl-row')).toHaveCount(80);
    await page.getByRole('button', { name: 'Kassen', exact: true }).click();
    await expect(page).toHaveURL(/zeilen=kassen/);
    await page.getByRole('button', { name: 'Kurve als Tabelle' }).click();
    await expect(page.getByRole('columnheader', { name: 'Ausfall' })).toBeVisible();
    await page.getByRole('button', { name: 'Zeilen als Tabelle' }).click();
    await expect(page.getByRole('columnheader', { name: 'Dauer' })).toBeVisible();
  });

  lookingTest('[TL14] an empty window says so and leads to the nearest change', async ({ page }) => {
    await page.goto('/zeitleiste?kasse=bkk-nordlicht&von=2023-05-03T12:00&bis=2023-05-03T12:20');
    await expect(page.getByText('Keine Änderung in diesem Zeitraum.')).toBeVisible();
    await page.getByRole('button', { name: /nächstgelegenen Änderung/ }).click();
    await expect.poll(() => momentIn(page)).not.toBeNull();
  });

  lookingTest(
    '[TL14] at 360 px, in English and in the dark nothing hangs over, and axe finds nothing',
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await open(page, '/en/zeitleiste?kasse=bkk-nordlicht&t=2023-05-03T10:40');
      await expect(page.getByRole('heading', { name: 'State on 3 May, 10:40' })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await expectAccessible(page);
    },
  );
});
