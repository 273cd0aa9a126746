import { pairsBySeverity, severityRankOf } from './attention.ts';
import { slotAt } from './board-index.ts';
import type { History } from './history.ts';
import { timelinesOf, type Span, type Timelines } from './timeline.ts';

/** Spans of single cells and of whole insurers over the window of a history, found without looking through all of it each time. */
export type RowTimelines = Readonly<{
  /** as `timelineOf`; empty = the service is not used */
  ofCell: Timelines;
  /** at each instant the worst pair any of the insurer's services is in; empty = it uses none */
  ofInsurer: (insurerId: string) => readonly Span[];
}>;

/** Deals a history out to its cells, once; each row is reckoned when it is first asked for, and is the same list ever after. */
export function createRowTimelines(history: History): RowTimelines {
  const ofCell = timelinesOf(history);
  const insurers = new Map<string, readonly Span[]>();
  const ofInsurer = (insurerId: string) => {
    const known = insurers.get(insurerId);
    if (known !== undefined) return known;
    const spans = worstOf(history, insurerId, ofCell);
    insurers.set(insurerId, spans);
    return spans;
  };
  return { ofCell, ofInsurer };
}

/** Over the services the insurer uses. */
export function worstOf(history: History, insurerId: string, spansOf: Timelines): readonly Span[] {
  const used = history.base.serviceIds.filter((id) => slotAt(history.base, insurerId, id) !== null);
  return worstSpansOf(used.map((id) => spansOf(insurerId, id)));
}

/**
 * Spans of several cells over one window as one: at each instant the worst of their pairs, in the order of severity, in which unknown is never better than
 * what works. Each list is contiguous, as `timelineOf` gives it; lists that are empty say nothing. The result is sorted, contiguous, and neighbours differ.
 */
export function worstSpansOf(lists: readonly (readonly Span[])[]): readonly Span[] {
  const edges = lists.flatMap((spans, list) => spans.map(({ from, pair }) => ({ at: from, list, pair })));
  edges.sort((a, b) => a.at - b.at);
  const end = lists.reduce((last, spans) => Math.max(last, spans.at(-1)?.to ?? last), Number.NEGATIVE_INFINITY);
  const ranks = lists.map(() => Number.POSITIVE_INFINITY);
  const worst: Span[] = [];
  for (const [index, { at, list, pair }] of edges.entries()) {
    ranks[list] = severityRankOf(pair);
    const to = edges[index + 1]?.at ?? end;
    const worstHere = pairsBySeverity[Math.min(...ranks)];
    if (to > at && worstHere !== undefined) append(worst, { from: at, to, pair: worstHere });
  }
  return worst;
}

function append(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last?.pair === span.pair) spans[spans.length - 1] = { ...last, to: span.to };
  else spans.push(span);
}
