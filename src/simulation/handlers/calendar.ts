import type { Catalog } from '#domain/catalog.ts';
import type { PlannedWork } from '#domain/incident.ts';
import { writeCalendar, type CalendarEvent } from '../feeds/calendar.ts';
import { feedText } from '../feeds/feed-text.ts';
import { feedLanguages, feedWords, type FeedLanguage } from '../feeds/feed-words.ts';
import { concerns } from '../run/interest.ts';
import { idOrNotFound } from './id-or-not-found.ts';
import type { Resource } from './resource.ts';

/** Planned work for calendars. For the public only: it leaves our hands. */
export const calendarResource: Resource = {
  name: 'calendar',
  audiences: ['public'],
  path: '/calendar.ics',
  parameters: ['insurer', 'service', 'lang'],
  changes: 'notices',
  caching: 'revalidated',
  read: ({ run, now, query, url }) => {
    const { catalog } = run.world;
    const insurerId = idOrNotFound(query, 'insurer', catalog.insurers);
    const serviceId = idOrNotFound(query, 'service', catalog.services);
    const language = query.word('lang', feedLanguages) ?? 'de';
    const items = run.world.plannedWorkAt(now).filter(({ affected }) => concerns(affected, { insurerId, serviceId }));
    const about = [
      ...catalog.insurers.flatMap(({ id, shortName }) => (id === insurerId ? [shortName] : [])),
      ...catalog.services.flatMap(({ id, code }) => (id === serviceId ? [code] : [])),
    ];
    const events = items.map((item) => eventOf(item, catalog, url.origin, language));
    return {
      text: writeCalendar(feedWords[language].calendarTitle(catalog.provider.name, about), language, events),
      mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
    };
  },
};

function eventOf(item: PlannedWork, catalog: Catalog, origin: string, language: FeedLanguage): CalendarEvent {
  const words = feedWords[language];
  const minutes = item.maxInterruptionSeconds === null ? null : Math.ceil(item.maxInterruptionSeconds / 60);
  const interruption = minutes === null ? [] : [words.interruption(minutes)];
  return {
    uid: `planned-work-${item.id}@lagebild.example`,
    sequence: item.sequence,
    stampedAt: item.knownAt,
    startsAt: item.startsAt,
    endsAt: item.endsAt,
    // many calendars draw a cancelled event like any other
    summary: words.event(item.kind, servicesOf(item, catalog), item.status === 'cancelled'),
    pageUrl: `${origin}${language === 'de' ? '' : `/${language}`}/termine`,
    description: [feedText(item.text, language), ...interruption].join('\n\n'),
    category: words.kinds[item.kind],
    isCancelled: item.status === 'cancelled',
  };
}

function servicesOf({ affected }: PlannedWork, { services }: Catalog): readonly string[] | 'all' {
  const { serviceIds } = affected;
  if (serviceIds === 'all') return 'all';
  return services.flatMap(({ id, code }) => (serviceIds.includes(id) ? [code] : []));
}
