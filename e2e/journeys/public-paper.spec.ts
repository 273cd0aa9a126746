import type { Page } from '@playwright/test';
import { expect, testIn } from '../fixtures.ts';
import { addressIn, incidentView, insurerView, midstOfIt, openWhole } from '../public-views.ts';

const test = testIn(midstOfIt);

/** A4 less the margins of the page, in CSS pixels. */
const paper = { width: 680, height: 990 };
const report = '/api/v1/public/lage.html';

// from a dark screen: paper is light whatever the screen shows
test.use({ viewport: paper, colorScheme: 'dark' });

for (const [view, pages] of [
  [insurerView, 16],
  [incidentView, 9],
  ['/dienst/eau', 8],
  ['/', 20],
  ['/stoerung', 4],
  ['/termine', 6],
  // it names whom each announcement concerns
  [report, 11],
] as const) {
  test(`[J16] ${view} on paper: whole, with address and time, nothing over its side and nothing to click`, async ({
    page,
    world,
  }) => {
    await openWhole(page, view);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(cutOff)).toEqual([]);
    expect(await page.evaluate(pagesCannotTurnIn), 'a grid or a row of boxes that is longer than half a page').toEqual(
      [],
    );
    expect(await page.evaluate(tilesWithoutWords)).toEqual([]);
    for (const role of ['navigation', 'button', 'tab', 'slider'] as const) {
      for (const one of await page.getByRole(role).all()) {
        // the head of what is folded is a heading on paper, and what it folds is open
        const folded = await one.getAttribute('aria-controls');
        if ((await one.getAttribute('aria-expanded')) === null || folded === null) await expect(one).toBeHidden();
        else await expect(page.locator(`[id="${folded}"]`)).toBeVisible();
      }
    }
    const foot = page.locator('footer');
    await expect(foot).toContainText(/9\. Mai 2023, 14:22|9\.5\.2023, 14:22/);
    if (view !== report) await expect(foot).toContainText(`${world.origin}${view}`);
    await expect(page.getByText('Diese Seite aktualisiert sich selbst')).toBeHidden();
    expect(await inkOf(page, 'h1')).toBeLessThan(80);

    const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    const count = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThanOrEqual(pages);
    if (view === insurerView) expect(pdf, 'the number to call is a link').toContain('(tel:03023125101)');
  });
}

test('[J16] on paper the answer stands on the first page, in every language', async ({ page }) => {
  for (const language of ['de', 'en', 'leicht'] as const) {
    await openWhole(page, addressIn(language, insurerView));
    await page.emulateMedia({ media: 'print' });
    const bottom = await page.locator('[data-level]').evaluate((card) => card.getBoundingClientRect().bottom + scrollY);
    expect(bottom, language).toBeLessThanOrEqual(paper.height);
    await page.emulateMedia({ media: 'screen' });
  }
});

/** Texts that are wider than the box that hides what does not fit. Runs in the page. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main *, footer *')]
    .filter((box) => {
      const { overflowX, position } = getComputedStyle(box);
      const isForVoices = position === 'absolute' && box.clientWidth <= 1;
      return overflowX !== 'visible' && !isForVoices && box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1;
    })
    .map((box) => `${box.className}: ${(box.textContent ?? '').slice(0, 40)}`);
}

/** Chromium lays the parts of grids and flex boxes over each other where a page ends within them. Runs in the page. */
function pagesCannotTurnIn(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((box) => {
      const { display, breakInside } = getComputedStyle(box);
      return /grid|flex/.test(display) && breakInside !== 'avoid' && box.offsetHeight > 495 && !isAllOfLines(box);
    })
    .map((box) => `${box.tagName} ${box.className}`);

  /** a list of short entries can be parted between any two of them */
  function isAllOfLines(box: HTMLElement): boolean {
    return [...box.children].every((child) => child instanceof HTMLElement && child.offsetHeight < 120);
  }
}

/** A drawing alone says nothing to somebody with a photocopy. Runs in the page. */
function tilesWithoutWords(): string[] {
  return [...document.querySelectorAll('main svg.status-tile')]
    .filter((tile) => tile.checkVisibility() && (tile.parentElement?.parentElement?.textContent ?? '').trim() === '')
    .map((tile) => tile.outerHTML.slice(0, 80));
}

async function inkOf(page: Page, selector: string): Promise<number> {
  const color = await page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).color);
  return Math.max(...(color.match(/\d+/g) ?? []).slice(0, 3).map(Number));
}
