/** The public pages, without language prefix. A part that varies is written `:id`. One line for each route in `app/router.tsx`. */
const publicPaths = [
  '/',
  '/kasse/:id',
  '/dienst/:id',
  '/stoerung',
  '/stoerung/:id',
  '/termine',
  '/legende',
  '/barrierefreiheit',
  '/daten',
  '/auf-dem-laufenden',
  '/einbetten',
  '/einbetten/:id',
] as const;

/** The views of the trade: not in Leichte Sprache. */
const staffPaths = ['/lage', '/zeitleiste', '/wand'] as const;

const inLanguages = (paths: readonly string[], prefixes: readonly string[]) =>
  prefixes.flatMap((prefix) => paths.map((path) => `${prefix}${path === '/' ? '' : path}` || '/'));

const allPaths = [...inLanguages(publicPaths, ['', '/en', '/leicht']), ...inLanguages(staffPaths, ['', '/en'])];

/** The app's addresses without a part that varies: a static host gets a file for each. */
export const appPaths: readonly string[] = allPaths.filter((path) => !path.includes(':'));

/** The one view that other sites may show in a frame. */
export const widgetPath = /^(?:\/en|\/leicht)?\/einbetten\/[^/]+\/?$/;

/** The app's own addresses. Everything else is answered with the app and status 404, so that it can say what it does not know. */
export const knownAppPaths: readonly RegExp[] = allPaths.map(
  (path) => new RegExp(`^${path === '/' ? '' : path.replaceAll(/:\w+/g, '[^/]+')}/?$`),
);
