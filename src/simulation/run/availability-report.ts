import type { AvailabilityDay, AvailabilityReport, ServiceAvailability } from '#contract/codec/availability-codec.ts';
import { addMeasures, emptyMeasure, measureOf } from '#domain/availability.ts';
import { berlinDaysIn } from '#domain/berlin-time.ts';
import type { Service } from '#domain/catalog.ts';
import { createHistory, type History } from '#domain/history.ts';
import type { Instant, Window } from '#domain/instant.ts';
import { mainTimeWindowsIn } from '#domain/main-time.ts';
import { joinRollUps, emptyRollUp, rollUpOf } from '#domain/roll-up.ts';
import type { Text } from '#domain/text.ts';
import { timelineOf, type Span } from '#domain/timeline.ts';
import type { Interest } from './interest.ts';
import { historyOf } from './history-of.ts';
import { narrowHistory } from './narrow-history.ts';
import type { Run } from './run.ts';

/** The figures of a window with everything known at `now`, later corrections included. Times of all cells are added up, never averaged. */
export function availabilityReport(
  run: Run,
  window: Window,
  now: Instant,
  { insurerId, serviceId }: Interest,
): AvailabilityReport {
  const { insurers, services } = run.world.catalog;
  const known = historyOf(run, { from: window.from, to: now });
  const asked = insurers.filter(({ id }) => insurerId === null || id === insurerId);
  const histories = asked.map(({ id }) => ({
    id,
    history: createHistory(narrowHistory(known, { insurerId: id, serviceId })),
  }));
  const days = berlinDaysIn(window);
  return {
    window,
    asOf: now,
    insurerId,
    definition,
    excludesMaintenance: false,
    days,
    services: services
      .filter(({ id }) => serviceId === null || id === serviceId)
      .map((service) => ofService(service, histories, window, days)),
  };
}

type InsurerHistory = Readonly<{ id: string; history: History }>;

function ofService(
  service: Service,
  histories: readonly InsurerHistory[],
  window: Window,
  days: readonly Window[],
): ServiceAvailability {
  const mainTime = service.target?.mainTime ?? 'kim';
  const parts = days.map((day) => {
    const main = mainTimeWindowsIn(day, mainTime);
    return { day, main, side: complementOf(main, day) };
  });
  let sums: readonly AvailabilityDay[] = days.map(() => ({ main: emptyMeasure, side: emptyMeasure, worst: null }));
  for (const { id, history } of histories) {
    const spans = timelineOf(history, id, service.id, window);
    if (spans.length > 0) sums = sums.map((sum, index) => addDay(sum, spans, parts[index]));
  }
  return { id: service.id, mainTime, days: sums };
}

type DayParts = Readonly<{ day: Window; main: readonly Window[]; side: readonly Window[] }>;

function addDay(sum: AvailabilityDay, spans: readonly Span[], parts: DayParts | undefined): AvailabilityDay {
  if (parts === undefined) return sum;
  const { day, main, side } = parts;
  const seen = spans.filter((span) => span.from < day.to && span.to > day.from);
  return {
    main: addMeasures(sum.main, measureOf(seen, day, { within: main })),
    side: addMeasures(sum.side, measureOf(seen, day, { within: side })),
    worst: joinRollUps({ ...emptyRollUp, worstKnown: sum.worst }, rollUpOf(seen.map(({ pair }) => pair))).worstKnown,
  };
}

/** What of `window` is in none of `parts`, which are sorted and lie inside it. */
function complementOf(parts: readonly Window[], window: Window): readonly Window[] {
  const edges = [window.from, ...parts.flatMap(({ from, to }) => [from, to]), window.to];
  return edges.flatMap((from, index) => {
    const to = edges[index + 1];
    return index % 2 === 0 && to !== undefined && from < to ? [{ from, to }] : [];
  });
}

const definition: Text = {
  de:
    'Streng: verfügbar oder eingeschränkt im Normalbetrieb. Nutzbar: zusätzlich im Notbetrieb. Beides als Anteil der bekannten Zeit; ' +
    'Zeit ohne Kenntnis steht daneben und zählt nicht mit. Angekündigte Wartung zählt als nicht verfügbar.',
  en:
    'Strict: operational or degraded in normal mode. Usable: on fallback as well. Both as a share of known time; ' +
    'time without knowledge stands beside it and is not counted. Announced maintenance counts as not available.',
  simple: null,
};
