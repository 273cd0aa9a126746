import { expect, type Page } from '@playwright/test';
import { pathPrefixes, type Language } from '#i18n/language.ts';

/** The moment of the picture all public views are held against: a verdict of every kind, open incidents, work ahead. */
export const midstOfIt = { from: '2023-05-09T12:22:00Z', speed: 0 } as const;

export const insurerView = '/kasse/bkk-nordlicht';
export const incidentView = '/stoerung/sicherheitsvorfall';

/** Every public view of `midstOfIt`, without its language. The widget is one too, but has no frame of its own: `widgetView`. */
export const publicViews = [
  '/',
  insurerView,
  '/dienst/eau',
  '/stoerung',
  incidentView,
  '/termine',
  '/legende',
  '/daten',
  '/barrierefreiheit',
  '/auf-dem-laufenden',
  '/einbetten',
] as const;

export const widgetView = '/einbetten/bkk-nordlicht';

export function addressIn(language: Language, view: string): string {
  return `${pathPrefixes[language]}${view === '/' ? '' : view}` || '/';
}

/** Opens a view and waits until nothing of it is still on its way. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilWhole(page);
}

export async function untilWhole(page: Page): Promise<void> {
  await expect(page.locator('main')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => void (await document.fonts.ready));
  await untilSettled(page);
}

/**
 * Within the application the browser tells of no loading, so the page itself is watched: nothing fetched and no change of height for half a
 * second. What still arrives pushes down what has the focus, as on any page that grows.
 */
async function untilSettled(page: Page): Promise<void> {
  const looks = () =>
    page.evaluate(() => `${performance.getEntriesByType('resource').length} ${document.documentElement.scrollHeight}`);
  let before = await looks();
  for (let calm = 0; calm < 5;) {
    // the page's own timers may be held by the journey, or not allowed at all
    await page.waitForTimeout(100);
    const now = await looks();
    calm = now === before ? calm + 1 : 0;
    before = now;
  }
}
