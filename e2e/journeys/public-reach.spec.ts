import type { Page } from '@playwright/test';
import { languages } from '#i18n/language.ts';
import { expect, testIn } from '../fixtures.ts';
import {
  addressIn,
  incidentView,
  insurerView,
  midstOfIt,
  openWhole,
  publicViews,
  untilWhole,
} from '../public-views.ts';

const test = testIn(midstOfIt);
const phone = { width: 360, height: 640 };

for (const viewport of [phone, { width: 1280, height: 800 }]) {
  test.describe(`by keyboard at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('[J19] from the search to the foot of an insurer’s page, each stop is in sight and seen to have the focus', async ({
      page,
    }) => {
      await openWhole(page, '/');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
      await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeInViewport();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('combobox')).toBeFocused();
      await page.keyboard.type('leuchtfeuer');
      await expect(page.getByRole('option')).toHaveCount(1);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/kasse\/bkk-nordlicht$/);
      // the new page says where one is: its heading has the focus as soon as it is there
      await expect(page.getByRole('heading', { level: 1, name: 'BKK Nordlicht' })).toBeFocused();
      await untilWhole(page);

      const stops = await walk(page, 90);
      expect(stops.filter(({ trouble }) => trouble !== '')).toEqual([]);
      const names = stops.map(({ name }) => name);
      for (const name of ['Versicherte', 'Nach Zustand', '030 23125 101', 'Drucken', 'Barrierefreiheit'])
        expect(names.join('\n')).toContain(name);
    });

    test('[J19] disclosures, tabs, day bars and the language by keys alone', async ({ page }) => {
      await openWhole(page, insurerView);
      await page.getByRole('tab', { name: 'Versicherte' }).focus();
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('tab', { name: 'Praxen' })).toHaveAttribute('aria-selected', 'true');
      const row = page.locator('[data-row=epa]');
      await row.getByRole('button').focus();
      await page.keyboard.press('Enter');
      await expect(row.getByRole('button')).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('Tab');
      const bars = row.getByRole('slider');
      await expect(bars).toBeFocused();
      const today = await bars.getAttribute('aria-valuetext');
      await page.keyboard.press('ArrowLeft');
      await expect(bars).not.toHaveAttribute('aria-valuetext', today ?? '');
      await page.getByRole('link', { name: 'English' }).focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/en\/kasse\/bkk-nordlicht$/);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    });
  });
}

test.describe('at 400 %', () => {
  // a desk of 1280 × 1024 that is made four times as large: as many pixels, a quarter of the room
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  test('[J20] nothing scrolls sideways, no text lies over another, and what has focus is in sight', async ({
    page,
    watch,
  }) => {
    watch.allowFailedPage();
    test.slow();
    for (const view of [...publicViews, '/kasse/gibt-es-nicht']) {
      await openWhole(page, view);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), view).toBe(0);
      const stops = await walk(page, 12);
      expect(
        stops.filter(({ trouble }) => trouble !== ''),
        view,
      ).toEqual([]);
    }
  });
});

test.describe('with text spaced out', () => {
  test.use({ viewport: phone });

  test('[J20] larger letters, lines and words cut nothing off', async ({ page }) => {
    for (const view of ['/', insurerView, '/dienst/eau', incidentView, '/termine']) {
      await openWhole(page, view);
      const sheet = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;
      await page.evaluate((css) => {
        const spaced = new CSSStyleSheet();
        spaced.replaceSync(css);
        document.adoptedStyleSheets = [spaced];
      }, sheet);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), view).toBe(0);
      expect(await page.evaluate(cutOff), view).toEqual([]);
    }
  });
});

test.describe('with less motion', () => {
  test.use({ reducedMotion: 'reduce' });

  test('[J20] nothing moves by itself, and nothing glides when it is used', async ({ page, world }) => {
    await page.clock.install();
    for (const view of ['/', insurerView, incidentView]) {
      await page.goto(view);
      await untilWhole(page);
      const fold = page.locator('main button[aria-expanded=false]').first();
      if ((await fold.count()) > 0) await fold.click();
      expect(await page.evaluate(runningMotion), view).toEqual([]);
    }
    expect(world.origin).toContain('127.0.0.1');
  });
});

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active', viewport: phone });

  test('[J20] states are told apart by shape and word, and focus is seen', async ({ page }) => {
    await openWhole(page, insurerView);
    const looks = new Map<string, string>();
    for (const id of ['zv', 'kg', 'kim', 'epa', 'mel', 'mail']) {
      const tile = page.locator(`[data-row=${id}] > svg`);
      const said = await page.locator(`[data-row=${id}]`).evaluate((row) => {
        return `${row.getAttribute('data-availability') ?? ''} ${row.getAttribute('data-mode') ?? ''}`;
      });
      looks.set(said, (await tile.screenshot()).toString('base64'));
    }
    expect(looks.size).toBeGreaterThanOrEqual(5);
    expect(new Set(looks.values()).size, 'no two states look alike').toBe(looks.size);
    const edge = await page.locator('[data-level]').evaluate((card) => getComputedStyle(card).borderTopStyle);
    expect(edge).toBe('solid');
    const stops = await walk(page, 12);
    expect(stops.filter(({ trouble }) => trouble !== '')).toEqual([]);
    await page.getByRole('tab', { name: 'Praxen' }).click();
    const [chosen, other] = await Promise.all(
      ['Praxen', 'Arbeitgeber'].map(async (name) =>
        page.getByRole('tab', { name }).evaluate((tab) => {
          const { color, backgroundColor, borderBottomColor, borderBottomWidth } = getComputedStyle(tab);
          return `${color} ${backgroundColor} ${borderBottomColor} ${borderBottomWidth}`;
        }),
      ),
    );
    expect(chosen, 'the chosen tab').not.toBe(other);
  });
});

test('[J8] going back leads to the same place on the page before', async ({ page }) => {
  for (const language of languages) {
    await openWhole(page, addressIn(language, '/stoerung'));
    await page.locator('main').getByRole('link').first().click();
    await untilWhole(page);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${addressIn(language, '/stoerung')}$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

type Stop = Readonly<{ name: string; trouble: string }>;

/** Presses Tab and looks at each stop, until the page has been left or `most` stops have been seen. */
async function walk(page: Page, most: number): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopHere);
    if (stop === null) break;
    stops.push(stop);
  }
  expect(stops.length).toBeGreaterThan(2);
  return stops;
}

/** What has the focus: whether it can be seen, is on top, and shows a ring. Runs in the page. */
async function stopHere(): Promise<{ name: string; trouble: string } | null> {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return null;
  // a page that changes at this moment may take some frames to scroll there
  for (let frame = 0; frame < 120; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const { top, bottom } = at.getBoundingClientRect();
    if (frame > 0 && bottom > 0 && top < innerHeight) break;
  }
  const box = at.getBoundingClientRect();
  const name = (at.getAttribute('aria-label') ?? at.textContent).trim().slice(0, 60);
  // a link that runs over two lines has a hole in the middle of its box
  const parts = [...at.getClientRects()];
  const isOnTop = parts.some((part) => {
    const middle = (from: number, to: number, end: number) => (Math.max(from, 0) + Math.min(to, end)) / 2;
    const top = document.elementFromPoint(
      middle(part.left, part.right, innerWidth),
      middle(part.top, part.bottom, innerHeight),
    );
    return top !== null && (at.contains(top) || top.contains(at) || at.parentElement?.contains(top) === true);
  });
  const isInSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  // in a frame it is its document that shows what has the focus
  const ringed =
    at instanceof HTMLIFrameElement ||
    [at, at.parentElement, at.nextElementSibling].some((one) => {
      if (one === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow.includes('0px 0px 0px 2px');
    });
  const trouble = [isInSight ? '' : 'out of sight', isOnTop ? '' : 'covered', ringed ? '' : 'no ring'].filter(Boolean);
  return { name, trouble: trouble.length === 0 ? '' : `${at.outerHTML.slice(0, 80)}: ${trouble.join(', ')}` };
}

/** What is in motion, or would be as soon as something changes. Runs in the page. */
function runningMotion(): string[] {
  const long = [...document.querySelectorAll('body *')].filter((element) => {
    const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
    const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0.01);
    return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
  });
  return [
    ...document.getAnimations().map((one) => `running: ${String(Reflect.get(one, 'animationName') ?? 'transition')}`),
    ...long.map((element) => `would move: ${element.tagName} ${element.getAttribute('class') ?? ''}`),
  ].slice(0, 5);
}

/** Texts that are taller or wider than the box that hides what does not fit. Runs in the page. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
    .filter((box) => {
      const { overflowX, overflowY, position } = getComputedStyle(box);
      const isForVoices = position === 'absolute' && box.clientWidth <= 1;
      const hides = overflowX === 'hidden' || overflowY === 'hidden';
      const isLarger = box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
      return hides && !isForVoices && box.clientWidth > 0 && isLarger;
    })
    .map((box) => `${box.className}: ${(box.textContent ?? '').slice(0, 40)}`);
}
