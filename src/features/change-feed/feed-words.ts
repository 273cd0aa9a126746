import type { Catalog } from '#domain/catalog.ts';
import type { ChangeGroup } from '#domain/change-groups.ts';
import type { Messages } from '#i18n/messages.ts';
import { textIn } from '#i18n/text-in.ts';

export type FeedWords = Readonly<{ title: string; scope: string }>;

/** "App und Online-Portal: Ausfall" with "BKK Elbtal" below; of several the codes or names, of many the number. */
export function feedWords(
  { to, serviceIds, insurerIds }: ChangeGroup,
  catalog: Catalog,
  messages: Messages,
): FeedWords {
  const { feed, status } = messages;
  return {
    title: feed.title(serviceWords(serviceIds, catalog, messages), status.staff[to.availability][to.mode]),
    scope: insurerIds.length > 2 ? feed.insurers(insurerIds.length) : insurerWords(insurerIds, catalog),
  };
}

function serviceWords(ids: readonly string[], catalog: Catalog, { feed, language }: Messages): string {
  const known = ids.map((id) => catalog.services.find((service) => service.id === id));
  const [first] = known;
  if (ids.length === 1) return first === undefined ? (ids[0] ?? '') : textIn(first.name, language).words;
  return ids.length > 3 ? feed.services(ids.length) : ids.map((id, place) => known[place]?.code ?? id).join(', ');
}

function insurerWords(ids: readonly string[], catalog: Catalog): string {
  return ids.map((id) => catalog.insurers.find((insurer) => insurer.id === id)?.name ?? id).join(', ');
}
