/** The public pages, without language prefix. A part that varies is written `:id`. One line for each route in `app/router.tsx` and `app/more-routes.tsx`. */
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

/** What a part that varies names, by the part before it. */
const subjectKinds = { kasse: 'insurer', einbetten: 'insurer', dienst: 'service', stoerung: 'incident' } as const;
type SubjectKind = (typeof subjectKinds)[keyof typeof subjectKinds];

/** Whether there is such an insurer, service or incident now. */
export type KnowsSubject = (kind: SubjectKind, id: string) => boolean;

const knownAppPaths = allPaths.map((path) => ({
  pattern: new RegExp(`^${path === '/' ? '' : path.replaceAll(/:\w+/g, '([^/]+)')}/?$`),
  kind: kindIn(path),
}));

/**
 * Whether the app has a page at this decoded path. Everything else is answered with the app and status 404, so that it can say what it does not know;
 * a page about somebody nobody knows is such a thing.
 */
export function isAppPath(path: string, knows: KnowsSubject): boolean {
  return knownAppPaths.some(({ pattern, kind }) => {
    const match = pattern.exec(path);
    return match !== null && (kind === null || knows(kind, match[1] ?? ''));
  });
}

function kindIn(path: string): SubjectKind | null {
  const [, before] = /([^/]+)\/:/.exec(path) ?? [];
  if (before === undefined) return null;
  const kind = Object.entries(subjectKinds).find(([part]) => part === before)?.[1];
  if (kind === undefined) throw new Error(`${path}: say in subjectKinds what its part that varies names`);
  return kind;
}
