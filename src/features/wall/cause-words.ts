import type { Catalog } from '#domain/catalog.ts';
import type { Cause } from '#domain/causes.ts';
import type { Messages } from '#i18n/messages.ts';
import { insurerNameOf, serviceCodeOf, serviceNameOf } from '#ui/catalog-names.ts';
import { isReadable } from '#ui/is-readable.ts';

/** What is said of a cause: about whom or what, in which state, and how far it reaches. Numbers stand in `count`, which nothing may cut. */
export type CauseWords = Readonly<{ title: string; state: string; count: string; names: string }>;

/** State and number have more letters than are seen at once in the usual size. */
export function isLongLine({ state, count }: CauseWords): boolean {
  return count !== '' && !fits(state, count);
}

/** A name that does not fit at this size gives way to its code; beside the word for new there is room for less. */
const longestNames = { new: 12, old: 14 } as const;

export function causeWords(cause: Cause, isNew: boolean, catalog: Catalog, messages: Messages): CauseWords {
  const longest = longestNames[isNew ? 'new' : 'old'];
  const { wall } = messages;
  const { pair, shared, serviceIds, insurerIds } = cause;
  const state = wall.states[pair.availability][pair.mode];
  const [insurerId] = insurerIds;
  const isOneInsurer = insurerIds.length === 1 && insurerId !== undefined;
  if (isOneInsurer && shared !== 'service') {
    const isAll = shared === 'all' && serviceIds.length > 1;
    const few = serviceIds.length <= 2 ? serviceIds.map((id) => serviceCodeOf(catalog, id)).join(', ') : '';
    const count = isAll ? wall.allServices : few === '' ? wall.services(serviceIds.length) : '';
    return { title: insurerTitle(catalog, insurerId, longest), state, count, names: isAll ? '' : few };
  }
  return {
    title: serviceTitle(serviceIds, longest, catalog, messages),
    state,
    ...reach(cause, state, catalog, messages),
  };
}

/** What an insurer is called where there is little room. */
export function shortInsurer(catalog: Catalog, insurerId: string): string {
  const short = catalog.insurers.find(({ id }) => id === insurerId)?.shortName ?? '';
  return isReadable(short) ? short : insurerNameOf(catalog, insurerId);
}

function insurerTitle(catalog: Catalog, insurerId: string, longest: number): string {
  const name = insurerNameOf(catalog, insurerId);
  return name.length <= longest ? name : shortInsurer(catalog, insurerId);
}

function serviceTitle(ids: readonly string[], longest: number, catalog: Catalog, { wall, language }: Messages): string {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) {
    const name = serviceNameOf(catalog, only, language);
    return name.length <= longest ? name : serviceCodeOf(catalog, only);
  }
  if (ids.length === catalog.services.length) return wall.allServicesTitle;
  return ids.length > 2 ? wall.services(ids.length) : ids.map((id) => serviceCodeOf(catalog, id)).join(', ');
}

/** So many letters of a line are seen at once; what comes after is cut, so that names give way to their number. */
const longestLine = 34;

function reach({ shared, insurerIds, newest }: Cause, state: string, catalog: Catalog, { wall }: Messages) {
  const many = insurerIds.length;
  if (many === catalog.insurers.length && many > 1) return { count: wall.allInsurers(many), names: '' };
  const names = insurerIds.length > 2 ? '' : insurerIds.map((id) => shortInsurer(catalog, id)).join(', ');
  if (many === 1 || (many === 2 && fits(state, names))) return { count: '', names };
  // of several the last one is named where they did not come at once
  const last = newest === null || shared === 'all' ? '' : wall.lately(shortInsurer(catalog, newest.insurerId));
  const count = wall.insurersCount(many);
  return { count, names: many > 2 && fits(state, count, last) ? last : '' };
}

const fits = (...parts: readonly string[]) => parts.join(' · ').length <= longestLine;
