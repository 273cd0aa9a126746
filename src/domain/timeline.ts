import { slotAt } from './board-index.ts';
import type { Cell } from './cell.ts';
import { isInGap, type History } from './history.ts';
import type { Instant, Window } from './instant.ts';
import { pairOf, unknownPair, type Pair } from './pair.ts';
import type { Transition } from './transition.ts';

/** A cell in one pair, from–to, half-open. */
export type Span = Readonly<{ from: Instant; to: Instant; pair: Pair }>;

/** From `at` on, the pair is `pair`. */
export type Statement = Readonly<{ at: Instant; seq: number; pair: Pair }>;

/**
 * One cell's spans over a window (default: the history's), by event time `at` and with everything the history knows,
 * later corrections included. A late source is unknown with its mode kept, a gap is unknown, and so is a cell the board
 * has no place for. A service the insurer does not use has no spans. Source: the history's base and transitions;
 * nothing is known of the time before the base's `since`.
 */
export function timelineOf(
  history: History,
  insurerId: string,
  serviceId: string,
  window: Window = history.window,
): readonly Span[] {
  const transitions = history.transitions.filter(
    (transition) => transition.insurerId === insurerId && transition.serviceId === serviceId,
  );
  return cellSpans(history, insurerId, serviceId, transitions, window);
}

/** The spans of any cell; the same list for the same cell. */
export type Timelines = (insurerId: string, serviceId: string) => readonly Span[];

/** `timelineOf` for many cells of one history: the transitions are dealt out to their cells once, not once per cell. */
export function timelinesOf(history: History, window: Window = history.window): Timelines {
  const transitionsOf = dealOut(history.transitions);
  return keptPerCell((insurerId, serviceId) =>
    cellSpans(history, insurerId, serviceId, transitionsOf(insurerId, serviceId), window),
  );
}

/** The same as they were known after a transition and before the next: statements with a higher `seq` were still to come. */
export function timelinesAfter(
  history: History,
): (insurerId: string, serviceId: string, seq: number) => readonly Span[] {
  const transitionsOf = dealOut(history.transitions);
  return (insurerId, serviceId, lastSeq) => {
    const known = transitionsOf(insurerId, serviceId).filter(({ seq }) => seq <= lastSeq);
    return cellSpans(history, insurerId, serviceId, known, history.window);
  };
}

/** Whose they are, in the order given. */
function dealOut(transitions: readonly Transition[]): (insurerId: string, serviceId: string) => readonly Transition[] {
  const dealt = new Map<string, Map<string, Transition[]>>();
  for (const transition of transitions) {
    const ofInsurer = dealt.get(transition.insurerId) ?? new Map<string, Transition[]>();
    if (ofInsurer.size === 0) dealt.set(transition.insurerId, ofInsurer);
    const ofCell = ofInsurer.get(transition.serviceId);
    if (ofCell === undefined) ofInsurer.set(transition.serviceId, [transition]);
    else ofCell.push(transition);
  }
  return (insurerId, serviceId) => dealt.get(insurerId)?.get(serviceId) ?? noTransitions;
}

const noTransitions: readonly Transition[] = [];

/** Reckoned when a cell is first asked for, the same list ever after. */
export function keptPerCell(spansOf: Timelines): Timelines {
  const told = new Map<string, Map<string, readonly Span[]>>();
  return (insurerId, serviceId) => {
    const ofInsurer = told.get(insurerId) ?? new Map<string, readonly Span[]>();
    told.set(insurerId, ofInsurer);
    const known = ofInsurer.get(serviceId);
    if (known !== undefined) return known;
    const spans = spansOf(insurerId, serviceId);
    ofInsurer.set(serviceId, spans);
    return spans;
  };
}

function cellSpans(
  history: History,
  insurerId: string,
  serviceId: string,
  transitions: readonly Transition[],
  window: Window,
): readonly Span[] {
  const slot = slotAt(history.base, insurerId, serviceId);
  if (slot === null) return [];
  if (slot === undefined) return spansOf([], [], window);
  const statements = transitions.map(({ at, seq, to, observedAt }): Statement => ({
    at,
    seq,
    pair: saidPair(to, observedAt),
  }));
  const gaps = history.gaps.filter((gap) => isInGap(gap, insurerId, serviceId));
  return spansOf([baseStatement(slot, history), ...statements], gaps, window);
}

/**
 * Statements, in any order, as spans of a window: sorted, contiguous, first begins and last ends with the window, none
 * empty, neighbours differ. Ties at one instant go to the higher `seq`. Before the first statement, and inside a gap,
 * the pair is unknown.
 */
export function spansOf(statements: readonly Statement[], gaps: readonly Window[], window: Window): readonly Span[] {
  const sorted = [...statements].sort((a, b) => compareNumbers(a.at, b.at) || a.seq - b.seq);
  const spans: Span[] = [];
  let { from } = window;
  let pair = unknownPair;
  for (const statement of sorted) {
    const at = Math.min(Math.max(statement.at, from), window.to);
    add(spans, from, at, pair);
    from = at;
    pair = statement.pair;
  }
  add(spans, from, window.to, pair);
  return gaps.reduce(cutOut, spans);
}

/**
 * The base says what holds from the cell's `since`, or, when that is not known, what has held for as long as we can
 * see.
 */
function baseStatement(cell: Cell, history: History): Statement {
  const at = cell.since ?? Number.NEGATIVE_INFINITY;
  return { at, seq: history.base.position.seq, pair: saidPair(cell.pair, cell.observedAt) };
}

/** What a statement is worth: from a source that is late, only its mode. */
function saidPair(pair: Pair, observedAt: Instant | null): Pair {
  return observedAt === null ? pair : pairOf('unknown', pair.mode);
}

/** Appends, joining equal neighbours and leaving out empty spans. */
function add(spans: Span[], from: Instant, to: Instant, pair: Pair): void {
  if (!(from < to)) return;
  const last = spans.at(-1);
  if (last?.pair === pair) spans[spans.length - 1] = { from: last.from, to, pair };
  else spans.push({ from, to, pair });
}

function cutOut(spans: Span[], gap: Window): Span[] {
  const cut: Span[] = [];
  for (const { from, to, pair } of spans) {
    const gapFrom = Math.min(Math.max(gap.from, from), to);
    const gapTo = Math.min(Math.max(gap.to, gapFrom), to);
    add(cut, from, gapFrom, pair);
    add(cut, gapFrom, gapTo, unknownPair);
    add(cut, gapTo, to, pair);
  }
  return cut;
}

/** Minus infinity is earlier than everything and equal to itself, which a subtraction would not say. */
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
