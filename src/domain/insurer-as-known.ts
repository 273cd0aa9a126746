import { berlinDayOf, berlinDaysIn, berlinDayWindow, type BerlinDay } from './berlin-time.ts';
import type { Insurer, Service } from './catalog.ts';
import type { Slot } from './cell.ts';
import { guidesFor } from './guides-for.ts';
import { readerGroups, type FallbackGuide } from './catalog.ts';
import { createHistory, type HistoryInput } from './history.ts';
import { historyUpTo } from './history-up-to.ts';
import type { Incident, PlannedWork, RedoWindow } from './incident.ts';
import { hourMs, type Instant, type Window } from './instant.ts';
import { pairOf } from './pair.ts';
import { covers } from './scope.ts';
import { shortDaysOf, type ShortDay } from './short-days.ts';
import { timelineOf } from './timeline.ts';

/** What is told of everybody, as known at the instant. */
export type Told = Readonly<{
  incidents: readonly Incident[];
  plannedWork: readonly PlannedWork[];
  redoWindows: readonly RedoWindow[];
}>;

/** What of it still mattered to one insurer: what was open, running, announced, or to be done again. */
export function toldOfInsurer({ incidents, plannedWork, redoWindows }: Told, insurerId: string): Told {
  return {
    incidents: incidents.filter(
      ({ resolvedAt, affected }) => resolvedAt === null && covers(affected.insurerIds, insurerId),
    ),
    plannedWork: plannedWork.filter(
      ({ status, affected }) =>
        (status === 'planned' || status === 'running') && covers(affected.insurerIds, insurerId),
    ),
    redoWindows: redoWindows.filter(({ status, insurerIds }) => status === 'open' && covers(insurerIds, insurerId)),
  };
}

const shownDays = 90;

/** The 90 Berlin days up to an instant, the last one as far as it had come. */
export function daysUpTo(at: Instant): Readonly<{ first: BerlinDay; window: Window }> {
  const today = berlinDayWindow(berlinDayOf(at));
  // noon, so that no change of the clock can move the first day to a neighbour
  const first = berlinDayOf(today.from - (shownDays - 1) * 24 * hourMs + 12 * hourMs);
  return { first, window: { from: berlinDayWindow(first).from, to: at } };
}

/** Those days of each service of one insurer, as they could be told at the instant. `history` is of that insurer and reaches that far. */
export function daysOfInsurer(
  input: HistoryInput,
  insurerId: string,
  serviceIds: readonly string[],
  at: Instant,
): readonly Readonly<{ serviceId: string; days: readonly ShortDay[] }>[] {
  const history = createHistory(historyUpTo(input, at));
  const days = berlinDaysIn(daysUpTo(at).window);
  return serviceIds.map((serviceId) => ({
    serviceId,
    days: shortDaysOf(timelineOf(history, insurerId, serviceId), days),
  }));
}

/** Guides say what to do instead, so a service that runs as it should has none. */
export function guidesInForce(insurer: Insurer, service: Service, slot: Slot): readonly FallbackGuide[] {
  const runsNormally = slot === null || (slot.pair === pairOf('operational', 'normal') && slot.observedAt === null);
  return runsNormally ? [] : readerGroups.flatMap((group) => guidesFor(insurer, service, group));
}
