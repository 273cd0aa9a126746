import type { Catalog } from '#domain/catalog.ts';
import type { ChangeGroup } from '#domain/change-groups.ts';
import { newsKeyOf } from '#domain/news.ts';
import type { Messages } from '#i18n/messages.ts';
import { insurerNameOf, serviceCodeOf, serviceNameOf } from '#ui/catalog-names.ts';

export type FeedWords = Readonly<{ title: string; scope: string }>;

/**
 * "App und Online-Portal: Ausfall" with "BKK Elbtal" below; of several the codes or names, of many the number. Several services at several insurers
 * are counted and not listed: nobody could tell which belongs to which.
 */
export function feedWords(group: ChangeGroup, catalog: Catalog, messages: Messages): FeedWords {
  const { feed, status, kpi } = messages;
  const { to, serviceIds, insurerIds, transitions } = group;
  const isMixed = serviceIds.length > 1 && insurerIds.length > 1;
  const cells = new Set(transitions.map((one) => newsKeyOf(one.insurerId, one.serviceId)));
  const what = isMixed ? kpi.cells(cells.size) : serviceWords(serviceIds, catalog, messages);
  return {
    title: feed.title(what, status.staff[to.availability][to.mode]),
    scope: insurerIds.length > 2 ? feed.insurers(insurerIds.length) : insurerWords(insurerIds, catalog),
  };
}

function serviceWords(ids: readonly string[], catalog: Catalog, { feed, language }: Messages): string {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return serviceNameOf(catalog, only, language);
  return ids.length > 3 ? feed.services(ids.length) : ids.map((id) => serviceCodeOf(catalog, id)).join(', ');
}

function insurerWords(ids: readonly string[], catalog: Catalog): string {
  return ids.map((id) => insurerNameOf(catalog, id)).join(', ');
}
