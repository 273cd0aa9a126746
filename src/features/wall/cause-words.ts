import type { Catalog } from '#domain/catalog.ts';
import type { Cause } from '#domain/causes.ts';
import type { Messages } from '#i18n/messages.ts';
import { insurerNameOf, serviceCodeOf, serviceNameOf } from '#ui/catalog-names.ts';
import { isReadable } from '#ui/is-readable.ts';
import type { WallScope } from './wall-selection.tsx';

/** What is said of a cause: about whom or what, in which state, and how far it reaches. Numbers stand in `count`, which nothing may cut. */
export type CauseWords = Readonly<{ title: string; state: string; count: string; names: string }>;

/** State and number, or state and the only name, have more letters than are seen at once in the usual size. */
export function isLongLine({ state, count, names }: CauseWords): boolean {
  const what = count === '' ? names : count;
  return what !== '' && !fits(state, what);
}

/** A name that does not fit at this size gives way to its code; beside the word for new there is room for less. */
const longestNames = { new: 12, old: 14 } as const;

/** On a wall of some services nothing is said of all of them: those are not all there are. */
export function causeWords(
  cause: Cause,
  isNew: boolean,
  catalog: Catalog,
  scope: WallScope,
  messages: Messages,
): CauseWords {
  const longest = longestNames[isNew ? 'new' : 'old'];
  const { wall } = messages;
  const { pair, shared, serviceIds, insurerIds } = cause;
  const state = wall.states[pair.availability][pair.mode];
  const [insurerId] = insurerIds;
  const isOneInsurer = insurerIds.length === 1 && insurerId !== undefined;
  if (isOneInsurer && shared !== 'service') {
    const isAll = scope.kind === 'all' && shared === 'all' && serviceIds.length > 1;
    const few = serviceIds.length <= 2 ? serviceIds.map((id) => serviceCodeOf(catalog, id)).join(', ') : '';
    const count = isAll ? wall.allServices : few === '' ? wall.services(serviceIds.length) : '';
    return { title: insurerTitle(catalog, insurerId, longest), state, count, names: isAll ? '' : few };
  }
  return {
    title: serviceTitle(serviceIds, longest, catalog, scope, messages),
    state,
    ...reach(cause, state, catalog, messages),
  };
}

/** What an insurer is called where there is little room. */
export function shortInsurer(catalog: Catalog, insurerId: string): string {
  const short = catalog.insurers.find(({ id }) => id === insurerId)?.shortName ?? '';
  return isReadable(short) ? short : insurerNameOf(catalog, insurerId);
}

/** What stands below its column; half a name would be read as another insurer's. */
function wallCode(catalog: Catalog, insurerId: string): string {
  const code = catalog.insurers.find(({ id }) => id === insurerId)?.wallCode ?? '';
  return isReadable(code) ? code : shortInsurer(catalog, insurerId);
}

function insurerTitle(catalog: Catalog, insurerId: string, longest: number): string {
  const name = insurerNameOf(catalog, insurerId);
  return name.length <= longest ? name : shortInsurer(catalog, insurerId);
}

function serviceTitle(
  ids: readonly string[],
  longest: number,
  catalog: Catalog,
  scope: WallScope,
  { wall, language }: Messages,
): string {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) {
    const name = serviceNameOf(catalog, only, language);
    return name.length <= longest ? name : serviceCodeOf(catalog, only);
  }
  if (scope.kind === 'all' && ids.length === catalog.services.length) return wall.allServicesTitle;
  return ids.length > 2 ? wall.services(ids.length) : ids.map((id) => serviceCodeOf(catalog, id)).join(', ');
}

/** So many letters of a line are seen at once; what comes after is cut, so that names give way to their number. */
const longestLine = 34;

function reach({ shared, insurerIds, newest }: Cause, state: string, catalog: Catalog, { wall }: Messages) {
  const many = insurerIds.length;
  if (many === catalog.insurers.length && many > 1) return { count: wall.allInsurers(many), names: '' };
  const names = insurerIds.length > 2 ? '' : insurerIds.map((id) => shortInsurer(catalog, id)).join(', ');
  if (many <= 2 && fits(state, names)) return { count: '', names };
  const [only] = insurerIds;
  if (many === 1 && only !== undefined) return { count: '', names: wallCode(catalog, only) };
  // of several the last one is named where they did not come at once
  const last = newest === null || shared === 'all' ? '' : wall.lately(shortInsurer(catalog, newest.insurerId));
  const count = wall.insurersCount(many);
  return { count, names: many > 2 && fits(state, count, last) ? last : '' };
}

const fits = (...parts: readonly string[]) => parts.join(' · ').length <= longestLine;
