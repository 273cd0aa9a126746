import type { Locator, Page } from '@playwright/test';
import { parseMoment } from '#domain/moment.ts';
import { expect, lookingTest } from '../fixtures.ts';

const week = '/zeitleiste?kasse=bkk-nordlicht&von=2023-04-29T00:00&bis=2023-05-06T00:00';

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.tl-row-picture').first()).toBeVisible();
  await expect(page.locator('.brush-whole')).toBeVisible();
}

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (box === null) throw new Error('not drawn');
  return box;
}

/** The window the address names. */
function windowOf(page: Page) {
  const instant = (key: string) => {
    const asked = parseMoment(new URL(page.url()).searchParams.get(key) ?? '');
    if (asked.kind !== 'instant') throw new Error(`no ${key} in ${page.url()}`);
    return asked.at;
  };
  return { from: instant('von'), to: instant('bis') };
}

const lengthOf = ({ from, to }: { from: number; to: number }) => to - from;
const momentIn = (page: Page) => new URL(page.url()).searchParams.get('t');

async function moved(page: Page, act: () => Promise<void>): Promise<void> {
  const before = page.url();
  await act();
  await expect.poll(() => page.url()).not.toBe(before);
  // the address is written when the window rests
  await page.waitForTimeout(400);
}

lookingTest.describe('with fingers', () => {
  lookingTest.use({ hasTouch: true });

  /** Puts fingers on the first row, moves them through the places and lifts them; x is from the left of the plot. */
  async function touch(page: Page, places: readonly (readonly number[])[]): Promise<void> {
    const box = await boxOf(page.locator('.tl-row-plot').first());
    const session = await page.context().newCDPSession(page);
    const points = (xs: readonly number[]) => xs.map((x, id) => ({ x: box.x + x, y: box.y + 16 + 4 * id, id }));
    for (const [turn, xs] of places.entries())
      await session.send('Input.dispatchTouchEvent', {
        type: turn === 0 ? 'touchStart' : 'touchMove',
        touchPoints: points(xs),
      });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
  }

  lookingTest(
    '[TL14] [TL42] a tap looks; a finger that is drawn along moves the window, and looks at nothing',
    async ({ page }) => {
      await open(page, week);
      const { width } = await boxOf(page.locator('.tl-row-plot').first());
      const before = windowOf(page);
      await moved(page, () => touch(page, [[400], [380], [300], [200]]));
      const after = windowOf(page);
      expect(lengthOf(after)).toBe(lengthOf(before));
      const msPx = lengthOf(before) / width;
      expect(Math.abs(after.from - before.from - 200 * msPx)).toBeLessThan(25 * msPx);
      expect(momentIn(page)).toBeNull();
      await moved(page, () => touch(page, [[400]]));
      expect(momentIn(page)).not.toBeNull();
    },
  );

  lookingTest(
    '[TL14] [TL42] two fingers keep between them what lay between them, and no instant is looked at',
    async ({ page }) => {
      await open(page, week);
      const { width } = await boxOf(page.locator('.tl-row-plot').first());
      const before = windowOf(page);
      const instantAt = (window: typeof before, x: number) => window.from + (x / width) * lengthOf(window);
      await moved(page, () =>
        touch(page, [
          [300, 380],
          [290, 420],
          [280, 480],
          [300, 540],
        ]),
      );
      const after = windowOf(page);
      expect(lengthOf(after) / lengthOf(before)).toBeCloseTo(80 / 240, 2);
      const off = Math.abs(instantAt(after, 420) - instantAt(before, 340));
      expect(off).toBeLessThan((2 * lengthOf(after)) / width + 60_000);
      expect(momentIn(page)).toBeNull();
    },
  );
});

lookingTest.describe('the strip of all that is loaded', () => {
  lookingTest(
    '[TL43] by mouse: the window is drawn along with its length, an end by itself, and a press brings it',
    async ({ page }) => {
      await open(page, week);
      const strip = await boxOf(page.locator('.brush-strip'));
      expect(strip.y).toBeLessThan((await boxOf(page.locator('.tl-chart'))).y);
      const [whole, end] = [page.locator('.brush-whole'), page.locator('.brush-end')];
      const drag = async (part: Locator, byPx: number) => {
        const box = await boxOf(part);
        await page.mouse.move(box.x + Math.min(box.width / 2, 4), box.y + 10);
        await page.mouse.down();
        await page.mouse.move(box.x + Math.min(box.width / 2, 4) + byPx, box.y + 10, { steps: 7 });
        await page.mouse.up();
      };
      const first = windowOf(page);
      await moved(page, () => drag(whole, -61));
      const second = windowOf(page);
      expect(lengthOf(second)).toBe(lengthOf(first));
      expect(second.from).toBeLessThan(first.from);
      await moved(page, () => drag(end, 40));
      const third = windowOf(page);
      expect(third.from).toBe(second.from);
      expect(third.to).toBeGreaterThan(second.to);
      await moved(page, () => page.mouse.click(strip.x + strip.width - 60, strip.y + 10));
      const fourth = windowOf(page);
      expect(lengthOf(fourth)).toBe(lengthOf(third));
      expect(fourth.from).toBeGreaterThan(third.from);
      expect(momentIn(page)).toBeNull();
    },
  );

  lookingTest('[TL43] by keys, with the days said; what it shows of the future stays', async ({ page }) => {
    await open(page, '/zeitleiste?kasse=bkk-nordlicht&fenster=7t');
    const whole = page.getByRole('slider', { name: 'Gezeigter Zeitraum', exact: true });
    await expect(whole).toHaveAttribute('aria-valuetext', /2\. Mai 2023.* – .*9\. Mai 2023/);
    await moved(page, () => whole.press('ArrowLeft'));
    const first = windowOf(page);
    await moved(page, () => whole.press('ArrowRight'));
    const second = windowOf(page);
    expect(lengthOf(second)).toBe(lengthOf(first));
    await moved(page, () => page.getByRole('slider', { name: 'Beginn des gezeigten Zeitraums' }).press('ArrowLeft'));
    expect(windowOf(page).to).toBe(second.to);
    expect(windowOf(page).from).toBeLessThan(second.from);
  });
});

lookingTest(
  '[TL45] keys on the curve: what they rest on is said aloud, and the pointer says nothing',
  async ({ page }) => {
    await open(page, week);
    const said = page.locator('.tl-chart output');
    const chart = page.locator('.tl-chart svg.recharts-surface').first();
    await chart.hover({ position: { x: 400, y: 80 } });
    await expect(page.locator('.tl-values')).toBeVisible();
    await page.waitForTimeout(600);
    await expect(said).toHaveText('');
    // while the pointer is on the curve it is the one that reads
    await page.mouse.move(5, 5);
    await chart.focus();
    for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('ArrowRight');
    await expect(said).toHaveText(/2023, \d\d:\d\d.Uhr: \d+ Ausfall, \d+ eingeschränkt, .* \d+ normal$/);
    const first = await said.textContent();
    for (let turn = 0; turn < 30; turn += 1) await page.keyboard.press('ArrowRight');
    await expect(said).not.toHaveText(first ?? '');
    await expect(said).toHaveAttribute('aria-atomic', 'true');
  },
);

lookingTest(
  '[TL45] every drawing as a table: messages with the return they told of, and the state in letters',
  async ({ page }) => {
    await open(page, '/zeitleiste?kasse=bkk-nordlicht&t=2023-05-03T10:40');
    await page.getByRole('button', { name: 'Meldungen als Tabelle' }).click();
    await expect(page.getByText(/Meldungen in diesem Zeitraum\. Rückkehr erwartet zwischen/)).toBeVisible();
    await expect(page.getByRole('columnheader', { name: 'Rückkehr spätestens' })).toBeVisible();
    await page.getByRole('button', { name: 'Stand als Tabelle' }).click();
    const state = page.locator('.tl-state-table');
    await expect(state.locator('tbody tr')).toHaveCount(80);
    await expect(
      state
        .getByRole('row', { name: /BKK Nordlicht/ })
        .locator('td')
        .nth(0),
    ).not.toHaveText('–');
    await expect(page.getByText(/^Stand 3\. Mai, 10:40.Uhr: 0.*112 Notbetrieb/)).toBeVisible();
  },
);

lookingTest('[TL32] a window that is chosen again comes back after it was moved by hand', async ({ page }) => {
  await open(page, '/zeitleiste?kasse=bkk-nordlicht&fenster=7t');
  const shown = page.locator('.tl-window-range');
  const days = page.getByRole('button', { name: '7 Tage' });
  const sevenDays = await shown.textContent();
  const zoomIn = page.getByRole('button', { name: 'Weniger Zeit zeigen' });
  await moved(page, () => zoomIn.click());
  await expect(shown).not.toHaveText(sevenDays ?? '');
  await days.click();
  await expect(page).toHaveURL(/fenster=7t/);
  await expect(shown).toHaveText(sevenDays ?? '');
  // before the address says that it was moved
  await zoomIn.click();
  await days.click();
  await page.waitForTimeout(400);
  await expect(days).toHaveAttribute('aria-pressed', 'true');
  await expect(shown).toHaveText(sevenDays ?? '');
});

lookingTest('[M7] the way back to now leads the keys to the page, on every kind of page', async ({ page }) => {
  for (const path of ['/zeitleiste', '/lage', '/']) {
    await page.goto(`${path}?t=2023-05-03T10:40`);
    await page.getByRole('button', { name: 'Zurück zu jetzt' }).press('Enter');
    await expect.poll(() => momentIn(page)).toBeNull();
    await expect(page.locator('#inhalt')).toBeFocused();
  }
});
