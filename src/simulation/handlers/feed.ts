import type { Catalog } from '#domain/catalog.ts';
import type { Incident, PlannedWork, RedoWindow } from '#domain/incident.ts';
import { writeAtom, type AtomEntry } from '../feeds/atom.ts';
import { feedText } from '../feeds/feed-text.ts';
import { feedLanguages, feedWords, type FeedLanguage, type FeedWords } from '../feeds/feed-words.ts';
import { concerns, type Interest } from '../run/interest.ts';
import { idOrNotFound } from './id-or-not-found.ts';
import type { Resource } from './resource.ts';
import type { View } from './view.ts';

/** What people say, for feed readers. For the public only: it leaves our hands, so it holds public words only. */
export const feedResource: Resource = {
  name: 'feed',
  audiences: ['public'],
  path: '/feed.atom',
  parameters: ['insurer', 'service', 'lang'],
  changes: 'notices',
  caching: 'revalidated',
  read: (view) => {
    const { run, query, url } = view;
    const { catalog, window } = run.world;
    const interest: Interest = {
      insurerId: idOrNotFound(query, 'insurer', catalog.insurers),
      serviceId: idOrNotFound(query, 'service', catalog.services),
    };
    const language = query.word('lang', feedLanguages) ?? 'de';
    const words = feedWords[language];
    const site = `${url.origin}${language === 'de' ? '' : `/${language}`}`;
    const text = writeAtom({
      path: pathIn(language, `feed/${interest.insurerId ?? 'all'}/${interest.serviceId ?? 'all'}`),
      language,
      title: words.feedTitle(catalog.provider.name, aboutOf(catalog, interest)),
      author: catalog.provider.name,
      selfUrl: url.href,
      pageUrl: site + pageOf(interest),
      updated: window.from,
      entries: entriesOf(view, interest, { language, words, site }),
    });
    return { text, mediaType: 'application/atom+xml; charset=utf-8' };
  },
};

function aboutOf({ insurers, services }: Catalog, { insurerId, serviceId }: Interest): readonly string[] {
  const insurer = insurers.find(({ id }) => id === insurerId)?.shortName;
  const service = services.find(({ id }) => id === serviceId)?.code;
  return [insurer, service].filter((part) => part !== undefined);
}

function pageOf({ insurerId, serviceId }: Interest): string {
  if (insurerId !== null) return `/kasse/${encodeURIComponent(insurerId)}`;
  return serviceId === null ? '/' : `/dienst/${encodeURIComponent(serviceId)}`;
}

/** In which language, and the site as it is in that language. */
type Telling = Readonly<{ language: FeedLanguage; words: FeedWords; site: string }>;

function entriesOf({ run, now }: View, interest: Interest, telling: Telling): AtomEntry[] {
  const { world } = run;
  const entries = [
    ...world
      .incidentsAt(now)
      .filter(({ affected }) => concerns(affected, interest))
      .flatMap((incident) => entriesOfIncident(incident, telling)),
    ...world
      .plannedWorkAt(now)
      .filter(({ affected }) => concerns(affected, interest))
      .map((item) => entryOfPlannedWork(item, telling)),
    ...world
      .redoWindowsAt(now)
      .filter(({ insurerIds, serviceId }) => concerns({ insurerIds, serviceIds: [serviceId] }, interest))
      .map((window) => entryOfRedoWindow(window, telling)),
  ];
  return entries.map((entry) => ({ ...entry, path: pathIn(telling.language, entry.path) }));
}

/** Other words are another thing to somebody who reads both; German ones keep the ids they have always had. */
function pathIn(language: FeedLanguage, path: string): string {
  return language === 'de' ? path : `${language}/${path}`;
}

function entriesOfIncident(incident: Incident, { language, words, site }: Telling): AtomEntry[] {
  return incident.updates.map((update) => ({
    path: `incident/${incident.id}/update/${update.number}`,
    title: words.update(feedText(incident.title, language), update.number),
    published: update.publishedAt,
    updated: update.editedAt ?? update.publishedAt,
    pageUrl: `${site}/stoerung/${encodeURIComponent(incident.id)}`,
    content: feedText(update.text, language),
    category: update.lifecycle,
  }));
}

function entryOfPlannedWork(item: PlannedWork, { language, words, site }: Telling): AtomEntry {
  return {
    path: `planned-work/${item.id}`,
    title: words.work(item.kind, item.startsAt, item.status === 'cancelled'),
    published: null,
    updated: item.knownAt,
    pageUrl: `${site}/termine`,
    content: `${feedText(item.text, language)}\n\n${words.span(item.startsAt, item.endsAt)}`,
    category: item.kind,
  };
}

function entryOfRedoWindow(window: RedoWindow, { language, words, site }: Telling): AtomEntry {
  const { insured, practice, employer } = window.actions;
  const actions = [insured, practice, employer].flatMap((text) => (text === null ? [] : feedText(text, language)));
  return {
    path: `redo-window/${window.id}`,
    title: words.redo(feedText(window.transaction, language)),
    published: window.knownAt,
    updated: window.knownAt,
    pageUrl: `${site}/dienst/${encodeURIComponent(window.serviceId)}`,
    content: [words.span(window.from, window.to), ...actions].join('\n\n'),
    category: 'redoWindow',
  };
}
