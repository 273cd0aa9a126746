import type { Catalog } from '#domain/catalog.ts';
import type { PlannedWork } from '#domain/incident.ts';
import { writeCalendar, type CalendarEvent } from '../feeds/calendar.ts';
import { plannedWorkWords, simulationMark } from '../feeds/wording.ts';
import { concerns } from '../run/interest.ts';
import { idOrNotFound } from './id-or-not-found.ts';
import type { Resource } from './resource.ts';

/** Planned work for calendars. For the public only: it leaves our hands. */
export const calendarResource: Resource = {
  name: 'calendar',
  audiences: ['public'],
  path: '/calendar.ics',
  parameters: ['insurer'],
  changes: 'notices',
  caching: 'revalidated',
  read: ({ run, now, query, url }) => {
    const { catalog } = run.world;
    const insurerId = idOrNotFound(query, 'insurer', catalog.insurers);
    const items = run.world
      .plannedWorkAt(now)
      .filter(({ affected }) => concerns(affected, { insurerId, serviceId: null }));
    const insurer = catalog.insurers.find(({ id }) => id === insurerId);
    const about = insurer === undefined ? '' : ` bei ${insurer.shortName}`;
    const name = `${catalog.provider.name}: geplante Arbeiten${about} (${simulationMark})`;
    return {
      text: writeCalendar(
        name,
        items.map((item) => eventOf(item, catalog, url.origin)),
      ),
      mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
    };
  },
};

function eventOf(item: PlannedWork, catalog: Catalog, origin: string): CalendarEvent {
  const minutes = item.maxInterruptionSeconds === null ? null : Math.ceil(item.maxInterruptionSeconds / 60);
  const interruption = minutes === null ? [] : [`Unterbrechung höchstens ${minutes} Minuten.`];
  return {
    uid: `planned-work-${item.id}@lagebild.example`,
    sequence: item.sequence,
    stampedAt: item.knownAt,
    startsAt: item.startsAt,
    endsAt: item.endsAt,
    // many calendars draw a cancelled event like any other
    summary: `${item.status === 'cancelled' ? 'Abgesagt: ' : ''}${plannedWorkWords[item.kind]}: ${servicesOf(item, catalog)}`,
    pageUrl: `${origin}/termine`,
    description: [item.text.de, ...interruption].join('\n\n'),
    category: plannedWorkWords[item.kind],
    isCancelled: item.status === 'cancelled',
  };
}

function servicesOf({ affected }: PlannedWork, { services }: Catalog): string {
  const { serviceIds } = affected;
  if (serviceIds === 'all') return 'alle Dienste';
  return services.flatMap(({ id, code }) => (serviceIds.includes(id) ? [code] : [])).join(', ');
}
