import { languages } from '#i18n/language.ts';
import { expect, testIn } from '../fixtures.ts';
import { addressIn, midstOfIt, openWhole, publicViews, widgetView } from '../public-views.ts';

const test = testIn(midstOfIt);

/** What a machine is promised by the address. */
const types: readonly (readonly [RegExp, string])[] = [
  [/\/feed\.atom/, 'application/atom+xml'],
  [/\/calendar\.ics/, 'text/calendar'],
  [/\/badge\/.*\.svg$/, 'image/svg+xml'],
  [/\/lage\.html/, 'text/html'],
  [/\.yaml$/, 'yaml'],
  [/\.webmanifest$/, 'manifest+json'],
  [/\.svg$/, 'image/svg+xml'],
  [/\.png$/, 'image/png'],
];

for (const language of languages) {
  test(`[J17] ${language}: every link of every public view leads somewhere, every anchor to something`, async ({
    page,
    request,
  }) => {
    test.setTimeout(180_000);
    const found = new Map<string, string>();
    for (const view of [...publicViews, widgetView]) {
      const address = addressIn(language, view);
      await openWhole(page, address);
      const { links, broken } = await page.evaluate(linksOf);
      expect(broken, `${address}: anchors without a place`).toEqual([]);
      expect(links.length, address).toBeGreaterThan(0);
      for (const link of links) if (!found.has(link)) found.set(link, address);
    }
    const wrong: string[] = [];
    for (const [link, from] of found) {
      const answer = await request.get(link);
      const type = answer.headers()['content-type'] ?? '';
      const promised = types.find(([pattern]) => pattern.test(new URL(link).pathname))?.[1] ?? 'text/html';
      if (!answer.ok() || !type.includes(promised)) wrong.push(`${link} (in ${from}): ${answer.status()} ${type}`);
    }
    expect(wrong).toEqual([]);

    // the app answers every address with itself: whether a view is behind it shows only in a browser
    const seen = new Set<string>();
    for (const link of found.keys()) {
      const kind = new URL(link).pathname.replace(/(kasse|dienst|stoerung|einbetten)\/[^/]+$/, '$1/:id');
      if (seen.has(kind) || link.includes('/api/') || /\.\w+$/.test(new URL(link).pathname)) continue;
      seen.add(kind);
      await page.goto(link);
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
      await expect(page, link).not.toHaveTitle(/nicht gefunden|not found|gibt es nicht/);
    }
    expect(seen.size).toBeGreaterThanOrEqual(publicViews.length);
  });
}

test('[J17] each insurer, service and incident that is named somewhere has its page, feed, calendar and badge', async ({
  page,
  request,
  world,
}) => {
  const { insurers, services } = await world.catalog('public');
  const api = '/api/v1/public';
  const status = async (path: string) => (await request.get(path)).status();
  const wrong: string[] = [];
  for (const path of [
    ...insurers.flatMap(({ id }) => [
      `${api}/feed.atom?insurer=${id}`,
      `${api}/calendar.ics?insurer=${id}`,
      `${api}/badge/${id}.svg`,
    ]),
    ...services.map(({ id }) => `${api}/feed.atom?service=${id}`),
    ...services.map(({ id }) => `${api}/badge/${insurers[0]?.id ?? ''}/${id}.svg`),
  ])
    if ((await status(path)) !== 200) wrong.push(path);
  expect(wrong).toEqual([]);
  for (const id of [services[5]?.id, services[11]?.id]) {
    await page.goto(`/dienst/${id ?? ''}`);
    await expect(page.locator('.service-verdict-title')).toBeVisible();
  }
});

test('[J17] of nobody there is no feed, calendar, badge or page, and that is said', async ({
  page,
  request,
  watch,
}) => {
  for (const path of [
    'feed.atom?insurer=nobody',
    'feed.atom?service=nothing',
    'calendar.ics?insurer=nobody',
    'badge/nobody.svg',
    'badge/bkk-nordlicht/nothing.svg',
    'insurers/nobody',
    'incidents/nothing',
  ]) {
    const answer = await request.get(`/api/v1/public/${path}`);
    expect([path, answer.status(), answer.headers()['content-type']]).toEqual([
      path,
      404,
      expect.stringContaining('application/problem+json'),
    ]);
    expect(await answer.json()).toMatchObject({ status: 404, title: expect.any(String) });
  }
  watch.allowFailedRequests();
  watch.allowFailedPage();
  for (const [path, nearest] of [
    ['/kasse/bkk-nordlihct', 'BKK Nordlicht'],
    ['/en/kasse/hansehaven', 'BKK Hansehafen'],
    ['/leicht/kasse/bkk-elbtall', 'BKK Elbtal'],
    ['/dienst/krankmeldnug', 'Krankmeldung (eAU)'],
    ['/en/dienst/sick-noet', 'Sick note (eAU)'],
  ] as const) {
    await page.goto(path);
    const names = page.locator('main section').first().getByRole('link');
    await expect(names).toHaveCount(3);
    await expect(names.first()).toHaveText(nearest);
    await expect(page.locator('[data-level]')).toHaveCount(0);
  }
});

/** Addresses of this origin that the page leads to, head and body, and in-page links that lead nowhere. Runs in the page. */
function linksOf(): { links: string[]; broken: string[] } {
  const led =
    'a[href], link:is([rel~=alternate], [rel~=icon], [rel=apple-touch-icon], [rel=manifest], [rel=canonical])';
  const addresses = [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(led)]
    .map(({ href }) => new URL(href))
    .filter(({ origin }) => origin === location.origin);
  const isHere = (url: URL) => url.pathname === location.pathname && url.hash !== '';
  const broken = addresses.filter((url) => isHere(url) && document.getElementById(url.hash.slice(1)) === null);
  return {
    links: [...new Set(addresses.filter((url) => !isHere(url)).map((url) => url.href))],
    broken: broken.map(({ href }) => href),
  };
}
