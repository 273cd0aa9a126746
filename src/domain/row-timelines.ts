import { compareSeverity } from './attention.ts';
import { slotAt } from './board-index.ts';
import type { History } from './history.ts';
import type { Pair } from './pair.ts';
import { timelineOf, type Span } from './timeline.ts';
import type { Transition } from './transition.ts';

/** Spans of single cells and of whole insurers over the window of a history, found without looking through all of it each time. */
export type RowTimelines = Readonly<{
  /** as `timelineOf`; empty = the service is not used */
  ofCell: (insurerId: string, serviceId: string) => readonly Span[];
  /** at each instant the worst pair any of the insurer's services is in; empty = it uses none */
  ofInsurer: (insurerId: string) => readonly Span[];
}>;

/** Sorts a history by cell, once. Cost: linear in transitions; each row is reckoned when it is first asked for. */
export function createRowTimelines(history: History): RowTimelines {
  const byCell = new Map<string, Map<string, Transition[]>>();
  for (const transition of history.transitions) {
    const ofInsurer = byCell.get(transition.insurerId) ?? new Map<string, Transition[]>();
    byCell.set(transition.insurerId, ofInsurer);
    const ofCell = ofInsurer.get(transition.serviceId);
    if (ofCell === undefined) ofInsurer.set(transition.serviceId, [transition]);
    else ofCell.push(transition);
  }
  const ofCell = (insurerId: string, serviceId: string) => {
    const transitions = byCell.get(insurerId)?.get(serviceId) ?? [];
    return timelineOf({ ...history, transitions }, insurerId, serviceId);
  };
  const insurers = new Map<string, readonly Span[]>();
  const ofInsurer = (insurerId: string) => {
    const known = insurers.get(insurerId);
    if (known !== undefined) return known;
    const used = history.base.serviceIds.filter((id) => slotAt(history.base, insurerId, id) !== null);
    const spans = worstSpansOf(used.map((id) => ofCell(insurerId, id)));
    insurers.set(insurerId, spans);
    return spans;
  };
  return { ofCell, ofInsurer };
}

/**
 * Spans of several cells over one window as one: at each instant the worst of their pairs, in the order of severity, in which unknown is never better than
 * what works. Lists that are empty say nothing. The result is sorted, contiguous, and neighbours differ.
 */
export function worstSpansOf(lists: readonly (readonly Span[])[]): readonly Span[] {
  const told = lists.filter((spans) => spans.length > 0);
  const starts = [...new Set(told.flatMap((spans) => spans.map(({ from }) => from)))].sort((a, b) => a - b);
  const end = Math.max(...told.map((spans) => spans.at(-1)?.to ?? 0));
  const places = told.map(() => 0);
  const worst: Span[] = [];
  for (const [index, from] of starts.entries()) {
    let pair: Pair | null = null;
    for (const [list, spans] of told.entries()) {
      let place = places[list] ?? 0;
      while ((spans[place]?.to ?? Number.POSITIVE_INFINITY) <= from) place += 1;
      places[list] = place;
      const here = spans[place];
      if (here !== undefined && here.from <= from && (pair === null || compareSeverity(here.pair, pair) < 0))
        pair = here.pair;
    }
    if (pair !== null) append(worst, { from, to: starts[index + 1] ?? end, pair });
  }
  return worst;
}

function append(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last?.pair === span.pair && last.to === span.from) spans[spans.length - 1] = { ...last, to: span.to };
  else spans.push(span);
}
