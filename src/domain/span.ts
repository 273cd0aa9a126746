import type { Instant, Window } from './instant.ts';
import { unknownPair, type Pair } from './pair.ts';

/** A cell in one pair, from–to, half-open. */
export type Span = Readonly<{ from: Instant; to: Instant; pair: Pair }>;

/** From `at` on, the pair is `pair`. */
export type Statement = Readonly<{ at: Instant; seq: number; pair: Pair }>;

/**
 * Statements, in any order, as spans of a window: sorted, contiguous, first begins and last ends with the window, none empty, neighbours differ.
 * Ties at one instant go to the higher `seq`. Before the first statement, and inside a gap, the pair is unknown.
 */
export function spansOf(statements: readonly Statement[], gaps: readonly Window[], window: Window): readonly Span[] {
  if (!(window.from < window.to)) return [];
  const sorted = [...statements].sort((a, b) => a.at - b.at || a.seq - b.seq);
  const spans: Span[] = [];
  let from = window.from;
  let pair = unknownPair;
  for (const statement of sorted) {
    const at = Math.min(Math.max(statement.at, window.from), window.to);
    add(spans, from, at, pair);
    from = at;
    pair = statement.pair;
  }
  add(spans, from, window.to, pair);
  return gaps.reduce(cutOut, spans);
}

/** Appends, joining equal neighbours and leaving out empty spans. */
function add(spans: Span[], from: Instant, to: Instant, pair: Pair): void {
  if (!(from < to)) return;
  const last = spans.at(-1);
  if (last?.pair === pair && last.to === from) spans[spans.length - 1] = { from: last.from, to, pair };
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
