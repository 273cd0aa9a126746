import type { Audience } from '#domain/audience.ts';
import type { Catalog } from '#domain/catalog.ts';
import { tokensOf } from './id-tokens.ts';
import { ignoredPart, type Ignored } from './view-search.ts';

/** Hours of the Berlin day, from the first to before the second, over midnight when the second is the smaller. */
export type DayHours = Readonly<{ from: number; to: number }>;

/** All a wall is told, in its address alone: nobody stands before it to choose anything. */
export type WallView = Readonly<{
  /** what this display is called where walls are listed */
  display: string;
  /** `auto`: light during `day`, otherwise dark */
  theme: 'light' | 'dark' | 'auto';
  day: DayHours;
  /** when the text steps down; null = never */
  night: DayHours | null;
  audience: Audience;
  /** the services to show, as they were written and in that order; null = all */
  services: readonly string[] | null;
  sound: 'off' | 'p1';
  /** a path of this origin that is told that the wall lives; null = nobody outside is told */
  beacon: string | null;
}>;

export const defaultWallView: WallView = {
  display: 'noc1',
  theme: 'dark',
  day: { from: 7, to: 19 },
  night: { from: 22, to: 6 },
  audience: 'staff',
  services: null,
  sound: 'off',
  beacon: null,
};

/** Who receives signs of life where nobody else is named: the simulation. */
export const defaultWallReceiver = '/simulation/beacons';

/** The names of its parts in an address. */
export const wallKeys = ['anzeige', 'thema', 'tag', 'nacht', 'audienz', 'dienste', 'ton', 'funk'] as const;
export type WallKey = (typeof wallKeys)[number];

export type ParsedWallView = Readonly<{ view: WallView; ignored: readonly Ignored[] }>;

/** Reads `?anzeige=noc1&nacht=22-6`. What it does not understand is as if it had not been written, and is named; it never fails. `origin`: our own. */
export function parseWallView(search: string, origin: string): ParsedWallView {
  const parameters = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  const read = <T>(key: WallKey, parse: (asked: string) => T | undefined, otherwise: T, allowed: readonly string[]) => {
    const asked = parameters.get(key);
    const value = asked === null ? otherwise : parse(asked);
    if (value === undefined) ignored.push(ignoredPart(key, asked ?? '', allowed));
    return value ?? otherwise;
  };
  const word = <T>(key: WallKey, words: ReadonlyMap<string, T>, otherwise: T) =>
    read(key, (asked) => words.get(asked), otherwise, [...words.keys()]);
  const hours = (key: WallKey, otherwise: DayHours) => read(key, hoursOf, otherwise, ['22-6', '7-19']);
  const { display, day, night } = defaultWallView;
  const view: WallView = {
    display: read('anzeige', nameOf, display, []),
    theme: word('thema', themeWords, defaultWallView.theme),
    day: hours('tag', day),
    night: parameters.get('nacht') === 'aus' ? null : hours('nacht', night ?? day),
    audience: word('audienz', audienceWords, defaultWallView.audience),
    services: parameters.has('dienste') ? listOf(parameters.get('dienste') ?? '') : null,
    sound: word('ton', soundWords, defaultWallView.sound),
    beacon: read<string | null>('funk', (asked) => ownPath(asked, origin), null, []),
  };
  return { view, ignored };
}

/** The services asked for that there are, in the order asked; all when none of them is known. */
export function wallServicesOf(
  asked: WallView['services'],
  catalog: Catalog,
): Readonly<{ serviceIds: readonly string[]; ignored: readonly Ignored[] }> {
  const { services } = tokensOf(catalog);
  const all = catalog.services.map(({ id }) => id);
  if (asked === null) return { serviceIds: all, ignored: [] };
  const found = [...new Set(asked.flatMap((token) => services.ids.get(token) ?? []))];
  const unknown = asked.filter((token) => !services.ids.has(token));
  const allowed = [...services.tokens.values()];
  const ignored =
    asked.length === 0
      ? [ignoredPart('dienste', '', allowed)]
      : unknown.map((token) => ignoredPart('dienste', token, allowed));
  return { serviceIds: found.length === 0 ? all : found, ignored };
}

/** The name of the wall in an address that may be too broken to be read as a whole; null = none is in it. */
export function displayIn(search: string): string | null {
  const [, asked = ''] = /[?&]anzeige=([^&#]*)/.exec(search) ?? [];
  try {
    return nameOf(decodeURIComponent(asked)) ?? null;
  } catch {
    return null;
  }
}

function nameOf(asked: string): string | undefined {
  return /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,39}$/u.test(asked) ? asked : undefined;
}

function hoursOf(asked: string): DayHours | undefined {
  const [, first, second] = /^(\d{1,2})-(\d{1,2})$/.exec(asked) ?? [];
  const [from, to] = [Number(first ?? Number.NaN), Number(second ?? Number.NaN)];
  const isHour = (hour: number) => hour >= 0 && hour <= 24;
  return isHour(from) && isHour(to) && from % 24 !== to % 24 ? { from: from % 24, to: to % 24 } : undefined;
}

function listOf(asked: string): readonly string[] {
  return [...new Set(asked.split(',').map((token) => token.trim()))].filter((token) => token !== '');
}

/** The page may talk to its own server alone (its policy says so): what lies outside is reached through a path there. */
function ownPath(asked: string, origin: string): string | undefined {
  const url = URL.parse(asked, origin);
  const isOwn = asked !== '' && url !== null && url.origin === origin && !url.pathname.startsWith('//');
  return isOwn ? `${url.pathname}${url.search}` : undefined;
}

const themeWords = new Map<string, WallView['theme']>([
  ['hell', 'light'],
  ['dunkel', 'dark'],
  ['auto', 'auto'],
  // as the other views write it
  ['light', 'light'],
  ['dark', 'dark'],
]);
const audienceWords = new Map<string, Audience>([
  ['intern', 'staff'],
  ['oeffentlich', 'public'],
]);
const soundWords = new Map<string, WallView['sound']>([
  ['aus', 'off'],
  ['p1', 'p1'],
]);
