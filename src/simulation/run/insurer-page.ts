import type { InsurerPage, InsurerService } from '#contract/codec/insurer-codec.ts';
import type { InsurerDay, InsurerDays } from '#contract/codec/insurer-day-codec.ts';
import { measureOf } from '#domain/availability.ts';
import { berlinDayOf, berlinDaysIn, berlinDayWindow } from '#domain/berlin-time.ts';
import { slotAt } from '#domain/board.ts';
import type { Slot } from '#domain/cell.ts';
import { pairOf } from '#domain/pair.ts';
import { readerGroups, type FallbackGuide, type Insurer, type Service } from '#domain/catalog.ts';
import { guidesFor } from '#domain/guides-for.ts';
import { createHistory } from '#domain/history.ts';
import { hourMs, type Instant, type Window } from '#domain/instant.ts';
import type { PaymentRuns } from '#domain/payment-runs.ts';
import { rollUpOf } from '#domain/roll-up.ts';
import { timelineOf, type Span } from '#domain/timeline.ts';
import { historyOf } from './history-of.ts';
import { insurerWords } from './insurer-words.ts';
import { narrowHistory } from './narrow-history.ts';
import { ownWaysOf } from './own-ways.ts';
import { paymentRunsOf } from './payment-runs.ts';
import { boardOf, type Run } from './run.ts';

const shownDays = 90;

/** Everything one insurer's page needs, as known at `now`, when `seq` transitions were known. */
export function insurerPage(run: Run, insurer: Insurer, now: Instant, seq: number): InsurerPage {
  const { catalog } = run.world;
  const board = boardOf(run, seq);
  return {
    position: board.position,
    asOf: board.asOf,
    insurer,
    ways: ownWaysOf(insurer, catalog.insurers.indexOf(insurer)),
    services: catalog.services.map((service) =>
      serviceOf(insurer, service, slotAt(board, insurer.id, service.id) ?? null),
    ),
    ...pastOf(run, insurer.id, now),
    ...insurerWords(run, insurer.id, now),
  };
}

/** Guides say what to do instead, so a service that runs as it should has none here; the catalogue has them all. */
function serviceOf(insurer: Insurer, service: Service, slot: Slot): InsurerService {
  const runsNormally = slot === null || (slot.pair === pairOf('operational', 'normal') && slot.observedAt === null);
  const { id, code, name, purpose } = service;
  return { id, code, name, purpose, slot, guides: runsNormally ? [] : guidesOf(insurer, service) };
}

function guidesOf(insurer: Insurer, service: Service): readonly FallbackGuide[] {
  return readerGroups.flatMap((group) => guidesFor(insurer, service, group));
}

/** The last 90 Berlin days, today as far as it has come, and the runs that paid in them. Of the time before anything was recorded nothing is known. */
function pastOf(
  run: Run,
  insurerId: string,
  now: Instant,
): Readonly<{ days: InsurerDays; payments: PaymentRuns | null }> {
  const today = berlinDayWindow(berlinDayOf(now));
  // noon, so that no change of the clock can move the first day to a neighbour
  const first = berlinDayOf(today.from - (shownDays - 1) * 24 * hourMs + 12 * hourMs);
  const shown = { from: berlinDayWindow(first).from, to: now };
  const recorded = { from: Math.min(now, Math.max(shown.from, run.world.window.from)), to: now };
  const history = createHistory(narrowHistory(historyOf(run, recorded), { insurerId, serviceId: null }));
  // reckoned once: every service has the same days, and finding Berlin's midnights is the dearest part
  const days = berlinDaysIn(shown);
  const { services } = run.world.catalog;
  const spansOf = new Map(services.map(({ id }) => [id, timelineOf(history, insurerId, id)]));
  const byService = [...spansOf].map(([serviceId, spans]) => ({ serviceId, days: daysOfCell(spans, days) }));
  const paying = services.find(({ family }) => family === 'money');
  const payments = paymentRunsOf(insurerId, spansOf.get(paying?.id ?? '') ?? [], now);
  return { days: { first, count: days.length, byService }, payments };
}

/** A service the insurer does not use has no spans: it loses nothing and leaves nothing unknown. */
function daysOfCell(spans: readonly Span[], days: readonly Window[]): readonly InsurerDay[] {
  return days.map((day) => {
    if (spans.length === 0) return { worst: null, lostMs: 0, unknownMs: 0 };
    const seen = spans.filter((span) => span.from < day.to && span.to > day.from);
    const { knownMs, usableMs, unknownMs } = measureOf(seen, day);
    return { worst: rollUpOf(seen.map(({ pair }) => pair)).worstKnown, lostMs: knownMs - usableMs, unknownMs };
  });
}
