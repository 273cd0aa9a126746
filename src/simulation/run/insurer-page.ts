import type { InsurerPage, InsurerService } from '#contract/codec/insurer-codec.ts';
import type { InsurerDay, InsurerDays } from '#contract/codec/insurer-day-codec.ts';
import { berlinDayOf, berlinDaysIn, berlinDayWindow } from '#domain/berlin-time.ts';
import { slotAt } from '#domain/board.ts';
import { readerGroups, type FallbackGuide, type Insurer, type Service } from '#domain/catalog.ts';
import { dayMeasuresOf } from '#domain/day-measures.ts';
import { createHistory } from '#domain/history.ts';
import type { Incident } from '#domain/incident.ts';
import { hourMs, type Instant, type Window } from '#domain/instant.ts';
import { timelineOf, type Span } from '#domain/timeline.ts';
import { historyOf } from './history-of.ts';
import { concerns, covers } from './interest.ts';
import { narrowHistory } from './narrow-history.ts';
import { boardOf, type Run } from './run.ts';

const shownDays = 90;

/** Everything one insurer's page needs, as known at `now`, when `seq` transitions were known. */
export function insurerPage(run: Run, insurer: Insurer, now: Instant, seq: number): InsurerPage {
  const { world } = run;
  const board = boardOf(run, seq);
  const interest = { insurerId: insurer.id, serviceId: null };
  return {
    position: board.position,
    asOf: board.asOf,
    insurer,
    services: world.catalog.services.map((service): InsurerService => ({
      id: service.id,
      code: service.code,
      name: service.name,
      purpose: service.purpose,
      slot: slotAt(board, insurer.id, service.id) ?? null,
      guides: guidesFor(insurer, service),
    })),
    days: daysOf(run, insurer.id, now),
    incidents: world
      .incidentsAt(now)
      .filter((incident) => incident.resolvedAt === null && concerns(incident.affected, interest))
      .map(withNewestUpdate),
    plannedWork: world
      .plannedWorkAt(now)
      .filter((item) => (item.status === 'planned' || item.status === 'running') && concerns(item.affected, interest)),
    redoWindows: world
      .redoWindowsAt(now)
      .filter((item) => item.status === 'open' && covers(item.insurerIds, insurer.id)),
  };
}

/** What this insurer does instead; for reader groups it says nothing of its own for, what the service says. */
function guidesFor(insurer: Insurer, service: Service): readonly FallbackGuide[] {
  return readerGroups.flatMap((group) => {
    const own = insurer.guideOverrides.flatMap(({ serviceId, guide }) => (serviceId === service.id ? [guide] : []));
    const ofGroup = (guides: readonly FallbackGuide[]) => guides.filter(({ readerGroup }) => readerGroup === group);
    return ofGroup(own).length > 0 ? ofGroup(own) : ofGroup(service.guides);
  });
}

function withNewestUpdate(incident: Incident): Incident {
  return { ...incident, updates: incident.updates.slice(-1) };
}

/** The last 90 Berlin days, today as far as it has come. Of the time before anything was recorded nothing is known. */
function daysOf(run: Run, insurerId: string, now: Instant): InsurerDays {
  const today = berlinDayWindow(berlinDayOf(now));
  // noon, so that no change of the clock can move the first day to a neighbour
  const first = berlinDayOf(today.from - (shownDays - 1) * 24 * hourMs + 12 * hourMs);
  const shown = { from: berlinDayWindow(first).from, to: now };
  const recorded = { from: Math.min(now, Math.max(shown.from, run.world.window.from)), to: now };
  const history = createHistory(narrowHistory(historyOf(run, recorded), { insurerId, serviceId: null }));
  const byService = run.world.catalog.services.map(({ id }) => ({
    serviceId: id,
    days: daysOfCell(timelineOf(history, insurerId, id), shown),
  }));
  return { first, count: berlinDaysIn(shown).length, byService };
}

/** A service the insurer does not use has no spans: it loses nothing and leaves nothing unknown. */
function daysOfCell(spans: readonly Span[], shown: Window): readonly InsurerDay[] {
  if (spans.length === 0) return berlinDaysIn(shown).map(() => ({ worst: null, lostMs: 0, unknownMs: 0 }));
  return dayMeasuresOf(spans, shown).map(({ measure, worst }) => ({
    worst: worst.worstKnown,
    lostMs: measure.knownMs - measure.usableMs,
    unknownMs: measure.unknownMs,
  }));
}
