import type { Page } from '@playwright/test';
import { hrefLangs, htmlLangs, languages } from '#i18n/language.ts';
import { expectAccessible } from '../axe.ts';
import { expect, testIn } from '../fixtures.ts';
import { addressIn, midstOfIt, openWhole, publicViews, widgetView } from '../public-views.ts';

const test = testIn(midstOfIt);

/** Views that exist for an address nobody knows. */
const strayViews = ['/kasse/nobody', '/dienst/nothing'];

for (const language of languages) {
  test.describe(() => {
    test.use({ viewport: { width: 360, height: 640 } });

    test(`[J18] [J9] [J20] ${language}: every public view speaks it, names the others, fits 320 px, and axe finds nothing, light or dark`, async ({
      page,
      world,
      watch,
    }) => {
      watch.allowFailedPage();
      test.setTimeout(300_000);
      const names = (await world.catalog('public')).insurers.map(({ name }) => name);
      const titles = new Set<string>();
      for (const view of [...publicViews, widgetView, ...strayViews]) {
        const address = addressIn(language, view);
        await openWhole(page, address);
        await expect(page.locator('html'), address).toHaveAttribute('lang', htmlLangs[language]);
        titles.add(await page.title());
        if (view !== widgetView) await expectOthersNamed(page, world.origin, view);
        if (language === 'en') expect(await page.evaluate(germanIn, names), address).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), address).toBe(0);
        await page.setViewportSize({ width: 360, height: 640 });
        await expectAccessible(page);
        await page.emulateMedia({ colorScheme: null });
      }
      expect(titles.size, 'each has a title of its own').toBeGreaterThanOrEqual(publicViews.length + 1);
      if (language === 'leicht')
        expect([...titles].filter((title) => !/Leichte Sprache|^Stand: /.test(title))).toEqual([]);
    });
  });
}

test('[J18] no sentence of one language stands in another, and titles are translated', async ({ page }) => {
  test.setTimeout(180_000);
  for (const view of publicViews) {
    const said = new Map<string, readonly string[]>();
    const titles = new Set<string>();
    for (const language of languages) {
      await openWhole(page, addressIn(language, view));
      titles.add((await page.title()).replace(/ · .*/, ''));
      said.set(language, await page.evaluate(sentencesIn));
    }
    const german = new Set(said.get('de'));
    expect(german.size, view).toBeGreaterThan(3);
    for (const language of ['en', 'leicht'] as const) {
      const same = (said.get(language) ?? []).filter((sentence) => german.has(sentence));
      expect(same, `${language} ${view}`).toEqual([]);
    }
    // the name of an insurer is what it is in every language, and so are short words such as "Störungen" in easy German
    expect(titles.size, view).toBeGreaterThanOrEqual(2);
  }
});

test('[J18] the language is changed on the page one is on, and what the address says stays', async ({ page }) => {
  await openWhole(page, '/dienst/eau?kasse=bkk-nordlicht');
  const told = page.locator('[data-chain-told]');
  const german = await told.innerText();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/dienst\/eau\?kasse=bkk-nordlicht$/);
  await expect(told).not.toHaveText(german);
  await page.getByRole('link', { name: 'Leichte Sprache' }).click();
  await expect(page).toHaveURL(/\/leicht\/dienst\/eau\?kasse=bkk-nordlicht$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(told).toHaveText(german);
});

/** Each view says where it is in the other languages, and where its one true address is. */
async function expectOthersNamed(page: Page, origin: string, view: string): Promise<void> {
  const expected = languages.map((one) => `${hrefLangs[one]} ${origin}${addressIn(one, view)}`);
  const alternates = page.locator('link[rel=alternate][hreflang]');
  const namesOf = (links: Element[]) =>
    links.map((link) => `${link.getAttribute('hreflang')} ${String(Reflect.get(link, 'href'))}`);
  await expect
    .poll(() => alternates.evaluateAll(namesOf))
    .toEqual([...expected, `x-default ${origin}${addressIn('de', view)}`]);
  const canonical = page.locator('link[rel=canonical]');
  expect(await canonical.evaluate((link) => String(Reflect.get(link, 'href')))).toBe(page.url());
}

/** German in an English page that is not marked as such, names of insurers aside. Runs in the page. */
function germanIn(names: readonly string[]): string[] {
  const isGerman = (text: string) =>
    /[äöüßÄÖÜ]|\b(der|die|das|und|nicht|ist|von|bei|Uhr|Kassen?|Dienste?|seit|wird|Quelle|Stand)\b/.test(
      names.reduce((rest, name) => rest.replaceAll(name, ''), text),
    );
  const isMarked = (element: Element | null) =>
    element === null || element.closest('[lang=de], [lang=zxx], script, noscript, style') !== null;
  const found: string[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode() !== null) {
    const text = (walk.currentNode.textContent ?? '').trim();
    if (!isMarked(walk.currentNode.parentElement) && isGerman(text)) found.push(text);
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder], [aria-valuetext]')) {
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-valuetext']) {
      const text = element.getAttribute(name) ?? '';
      if (!isMarked(element) && isGerman(text)) found.push(`${name}: ${text}`);
    }
  }
  return [...new Set(found)];
}

/** Texts of five words and more. Runs in the page. */
function sentencesIn(): string[] {
  const found: string[] = [];
  const walk = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode() !== null) {
    const text = (walk.currentNode.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
    const isMarked = walk.currentNode.parentElement?.closest('main [lang]') !== null;
    const isName = /^(BKK|IKK|EK|Kasse|Hilfskasse) /.test(text);
    // times and numbers read alike: "seit gestern, 20:24 Uhr"
    if (!isMarked && !isName && !/\d/.test(text) && text.split(' ').length >= 5) found.push(text);
  }
  return found;
}
