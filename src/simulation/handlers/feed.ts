import type { Catalog } from '#domain/catalog.ts';
import type { Incident, PlannedWork, RedoWindow } from '#domain/incident.ts';
import { writeAtom, type AtomEntry } from '../feeds/atom.ts';
import { formatInstant, plannedWorkWords, simulationMark } from '../feeds/wording.ts';
import { concerns, type Interest } from '../run/interest.ts';
import { idOrNotFound } from './id-or-not-found.ts';
import type { Resource } from './resource.ts';
import type { View } from './view.ts';

/** What people say, for feed readers. For the public only: it leaves our hands, so it holds public words only. */
export const feedResource: Resource = {
  name: 'feed',
  audiences: ['public'],
  path: '/feed.atom',
  parameters: ['insurer', 'service'],
  changes: 'notices',
  caching: 'revalidated',
  read: (view) => {
    const { run, query, url } = view;
    const { catalog, window } = run.world;
    const interest: Interest = {
      insurerId: idOrNotFound(query, 'insurer', catalog.insurers),
      serviceId: idOrNotFound(query, 'service', catalog.services),
    };
    const text = writeAtom({
      path: `feed/${interest.insurerId ?? 'all'}/${interest.serviceId ?? 'all'}`,
      title: titleOf(catalog, interest),
      author: catalog.provider.name,
      selfUrl: url.href,
      pageUrl: url.origin + pageOf(interest),
      updated: window.from,
      entries: entriesOf(view, interest),
    });
    return { text, mediaType: 'application/atom+xml; charset=utf-8' };
  },
};

function titleOf({ provider, insurers, services }: Catalog, { insurerId, serviceId }: Interest): string {
  const insurer = insurers.find(({ id }) => id === insurerId)?.shortName;
  const service = services.find(({ id }) => id === serviceId)?.code;
  const about = [insurer, service].filter((part) => part !== undefined).join(', ');
  return `${provider.name}: Meldungen${about === '' ? '' : ` zu ${about}`} (${simulationMark})`;
}

function pageOf({ insurerId, serviceId }: Interest): string {
  if (insurerId !== null) return `/kasse/${encodeURIComponent(insurerId)}`;
  return serviceId === null ? '/' : `/dienst/${encodeURIComponent(serviceId)}`;
}

function entriesOf({ run, now, url }: View, interest: Interest): AtomEntry[] {
  const { world } = run;
  return [
    ...world
      .incidentsAt(now)
      .filter(({ affected }) => concerns(affected, interest))
      .flatMap((incident) => entriesOfIncident(incident, url.origin)),
    ...world
      .plannedWorkAt(now)
      .filter(({ affected }) => concerns(affected, interest))
      .map((item) => entryOfPlannedWork(item, url.origin)),
    ...world
      .redoWindowsAt(now)
      .filter(({ insurerIds, serviceId }) => concerns({ insurerIds, serviceIds: [serviceId] }, interest))
      .map((window) => entryOfRedoWindow(window, url.origin)),
  ];
}

function entriesOfIncident(incident: Incident, origin: string): AtomEntry[] {
  return incident.updates.map((update) => ({
    path: `incident/${incident.id}/update/${update.number}`,
    title: `${incident.title.de} (Meldung ${update.number})`,
    published: update.publishedAt,
    updated: update.editedAt ?? update.publishedAt,
    pageUrl: `${origin}/stoerung/${encodeURIComponent(incident.id)}`,
    content: update.text.de,
    category: update.lifecycle,
  }));
}

function entryOfPlannedWork(item: PlannedWork, origin: string): AtomEntry {
  return {
    path: `planned-work/${item.id}`,
    title: `${plannedWorkWords[item.kind]} ab ${formatInstant(item.startsAt)}${item.status === 'cancelled' ? ' (abgesagt)' : ''}`,
    published: null,
    updated: item.knownAt,
    pageUrl: `${origin}/termine`,
    content: `${item.text.de}\n\nVon ${formatInstant(item.startsAt)} bis ${formatInstant(item.endsAt)}.`,
    category: item.kind,
  };
}

function entryOfRedoWindow(window: RedoWindow, origin: string): AtomEntry {
  const actions = [window.actions.insured, window.actions.practice, window.actions.employer].flatMap(
    (text) => text?.de ?? [],
  );
  return {
    path: `redo-window/${window.id}`,
    title: `Nachzuholen: ${window.transaction.de}`,
    published: window.knownAt,
    updated: window.knownAt,
    pageUrl: `${origin}/dienst/${encodeURIComponent(window.serviceId)}`,
    content: [`Von ${formatInstant(window.from)} bis ${formatInstant(window.to)}.`, ...actions].join('\n\n'),
    category: 'redoWindow',
  };
}
