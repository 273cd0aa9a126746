import type { InsurerPage, InsurerService } from '#contract/codec/insurer-codec.ts';
import type { InsurerDays } from '#contract/codec/insurer-day-codec.ts';
import { berlinDaysIn } from '#domain/berlin-time.ts';
import { slotAt } from '#domain/board-index.ts';
import type { Slot } from '#domain/cell.ts';
import type { Insurer, Service } from '#domain/catalog.ts';
import { createHistory } from '#domain/history.ts';
import type { Instant } from '#domain/instant.ts';
import { daysUpTo, guidesInForce } from '#domain/insurer-as-known.ts';
import type { PaymentRuns } from '#domain/payment-runs.ts';
import { shortDaysOf } from '#domain/short-days.ts';
import { timelineOf } from '#domain/timeline.ts';
import { historyOf } from './history-of.ts';
import { insurerWords } from './insurer-words.ts';
import { narrowHistory } from './narrow-history.ts';
import { ownWaysOf } from './own-ways.ts';
import { paymentRunsOf } from './payment-runs.ts';
import { boardOf, type Run } from './run.ts';

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

/** The catalogue has every guide; here stand those in force. */
function serviceOf(insurer: Insurer, service: Service, slot: Slot): InsurerService {
  const { id, code, name, purpose } = service;
  return { id, code, name, purpose, slot, guides: guidesInForce(insurer, service, slot) };
}

/** The last 90 Berlin days, today as far as it has come, and the runs that paid in them. Of the time before anything was recorded nothing is known. */
function pastOf(
  run: Run,
  insurerId: string,
  now: Instant,
): Readonly<{ days: InsurerDays; payments: PaymentRuns | null }> {
  const { first, window: shown } = daysUpTo(now);
  const recorded = { from: Math.min(now, Math.max(shown.from, run.world.window.from)), to: now };
  const history = createHistory(narrowHistory(historyOf(run, recorded), { insurerId, serviceId: null }));
  // reckoned once: every service has the same days, and finding Berlin's midnights is the dearest part
  const days = berlinDaysIn(shown);
  const { services } = run.world.catalog;
  const spansOf = new Map(services.map(({ id }) => [id, timelineOf(history, insurerId, id)]));
  const byService = [...spansOf].map(([serviceId, spans]) => ({ serviceId, days: shortDaysOf(spans, days) }));
  const paying = services.find(({ family }) => family === 'money');
  const payments = paymentRunsOf(insurerId, spansOf.get(paying?.id ?? '') ?? [], now);
  return { days: { first, count: days.length, byService }, payments };
}
