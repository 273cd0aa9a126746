import { berlinDaysIn, type BerlinDay } from './berlin-time.ts';
import type { Instant, Window } from './instant.ts';
import {
  noPhases,
  phaseOfCounts,
  phaseOfPair,
  returnRankOf,
  type PhaseCounts,
  type RestorationPhase,
} from './restoration-phase.ts';
import type { Span, Timelines } from './timeline.ts';

export type PhaseSpan = Readonly<{ from: Instant; to: Instant; phase: RestorationPhase }>;

/** One insurer's way back: contiguous spans over the window, neighbours differ. */
export type InsurerReturn = Readonly<{ insurerId: string; spans: readonly PhaseSpan[] }>;

/** The way of every insurer, from the timelines of its cells. Insurers that use none of the services are left out. */
export function returnsOf(
  spansOf: Timelines,
  insurerIds: readonly string[],
  serviceIds: readonly string[],
): readonly InsurerReturn[] {
  return insurerIds
    .map((insurerId) => ({
      insurerId,
      spans: phaseSpansOf(serviceIds.map((serviceId) => spansOf(insurerId, serviceId))),
    }))
    .filter(({ spans }) => spans.length > 0);
}

/** The phase of an insurer over time, from the timelines of its services: all over one window, empty where a service is not used. */
export function phaseSpansOf(timelines: readonly (readonly Span[])[]): readonly PhaseSpan[] {
  const edges = timelines.flatMap((spans) =>
    spans.map((span, index) => ({ at: span.from, to: span.to, before: spans[index - 1]?.pair, after: span.pair })),
  );
  edges.sort((a, b) => a.at - b.at);
  const end = Math.max(...edges.map(({ to }) => to));
  const counts = { ...noPhases };
  const spans: PhaseSpan[] = [];
  for (const [index, { at, before, after }] of edges.entries()) {
    if (before !== undefined) counts[phaseOfPair(before)] -= 1;
    counts[phaseOfPair(after)] += 1;
    if (edges[index + 1]?.at === at) continue;
    const phase = phaseOfCounts(counts);
    const last = spans.at(-1);
    if (phase === null || last?.phase === phase) continue;
    if (last !== undefined) spans[spans.length - 1] = { ...last, to: at };
    spans.push({ from: at, to: end, phase });
  }
  return spans;
}

/** How many insurers were in each phase at these instants, sorted. Before the first and at or behind the last span the nearest one counts. */
export function phaseCountsAt(returns: readonly InsurerReturn[], instants: readonly Instant[]): readonly PhaseCounts[] {
  const all = instants.map(() => ({ ...noPhases }));
  for (const { spans } of returns) {
    let place = 0;
    for (const [index, at] of instants.entries()) {
      while (place < spans.length - 1 && (spans[place]?.to ?? at) <= at) place += 1;
      const [phase, counts] = [spans[place]?.phase, all[index]];
      if (phase !== undefined && counts !== undefined) counts[phase] += 1;
    }
  }
  return all;
}

/** From one known phase to another; silence in between is passed over. `disturbed` and `normal` are one: back. */
export type ReturnMove = Readonly<{
  at: Instant;
  insurerId: string;
  from: RestorationPhase;
  to: RestorationPhase;
  /** further from normal than before, by an insurer that had already come nearer */
  isBack: boolean;
}>;

export function movesOf({ insurerId, spans }: InsurerReturn): readonly ReturnMove[] {
  const moves: ReturnMove[] = [];
  let last: RestorationPhase | null = null;
  let hasComeNearer = false;
  for (const { from: at, phase } of spans) {
    const rank = returnRankOf(phase);
    if (rank === null) continue;
    const lastRank: number | null = last === null ? null : returnRankOf(last);
    if (last !== null && lastRank !== null && rank !== lastRank) {
      moves.push({ at, insurerId, from: last, to: phase, isBack: rank < lastRank && hasComeNearer });
      hasComeNearer ||= rank > lastRank;
    }
    last = phase;
  }
  return moves;
}

/** One Berlin day of the return. All figures count insurers, each once. */
export type ReturnDay = Readonly<{
  day: BerlinDay;
  /** where they stood when the day, or the part of it in the window, ended */
  atEnd: PhaseCounts;
  /** who came into each phase, from either side; `normal` counts who came back, disturbed or not */
  entered: PhaseCounts;
  /** the same, of those who went backwards only */
  back: PhaseCounts;
}>;

export function returnDaysOf(returns: readonly InsurerReturn[], window: Window): readonly ReturnDay[] {
  const days = berlinDaysIn(window);
  const atEnds = phaseCountsAt(
    returns,
    days.map(({ to }) => to - 1),
  );
  const moves = returns.flatMap(movesOf);
  return days.map(({ day, from, to }, index) => {
    const within = moves.filter(({ at }) => at >= from && at < to);
    return {
      day,
      atEnd: atEnds[index] ?? noPhases,
      entered: countInsurers(within),
      back: countInsurers(within.filter(({ isBack }) => isBack)),
    };
  });
}

function countInsurers(moves: readonly ReturnMove[]): PhaseCounts {
  const counts = { ...noPhases };
  const seen = new Set<string>();
  for (const { insurerId, to } of moves) {
    const phase = to === 'disturbed' ? 'normal' : to;
    const key = `${insurerId} ${phase}`;
    if (seen.has(key)) continue;
    seen.add(key);
    counts[phase] += 1;
  }
  return counts;
}
