import { attentionOf, attentions, type Attention } from './attention.ts';
import type { Slot } from './cell.ts';
import { isInGap, type Gap, type History } from './history.ts';
import type { Instant, Window } from './instant.ts';
import { walkHistory } from './walk-history.ts';

/** How many cells are in each class; every applicable cell in exactly one. */
export type StateCounts = Readonly<Record<Attention, number>>;

/** From this instant on these counts hold. */
export type StateStep = Readonly<{ at: Instant; counts: StateCounts }>;

/**
 * The counts of the whole board over the window of a history, as known at each instant: what `boardAt` with `veilGaps` shows there. The first step begins
 * with the window, a step follows only where a count differs. Late sources and gaps are unknown. Cost: linear in transitions and in what gaps cover.
 */
export function stateStepsOf(history: History): readonly StateStep[] {
  const { from, to } = history.window;
  const tally = createTally(history);
  const steps: StateStep[] = [];
  const note = (at: Instant) => {
    if (steps.at(-1)?.at === at) steps.pop();
    const last = steps.at(-1);
    if (last === undefined || attentions.some((one) => last.counts[one] !== tally.counts[one]))
      steps.push({ at, counts: { ...tally.counts } });
  };
  const edges = edgesOf(history.gaps, to);
  let next = 0;
  const passEdges = (upTo: Instant) => {
    for (let edge = edges[next]; edge !== undefined && edge.at <= upTo; edge = edges[next]) {
      tally.veil(edge.gap, edge.by);
      next += 1;
      note(Math.max(from, edge.at));
    }
  };
  note(from);
  passEdges(from);
  walkHistory(history, ({ at, row, column, before, after }) => {
    if (at >= to) return;
    const shownAt = Math.max(from, at);
    passEdges(shownAt);
    if (tally.change(row, column, before, after)) note(shownAt);
  });
  passEdges(to - 1);
  return steps;
}

/** The counts at an instant of the window; null before the first step. */
export function stateAt(steps: readonly StateStep[], at: Instant): StateStep | null {
  return steps[countUpTo(steps, at) - 1] ?? null;
}

/** What holds in a window: the step it begins with, as of its beginning, and those inside. */
export function stepsIn(steps: readonly StateStep[], { from, to }: Window): readonly StateStep[] {
  const first = countUpTo(steps, from);
  const within = steps.slice(first, countUpTo(steps, to)).filter(({ at }) => at < to);
  const before = steps[first - 1];
  return before === undefined ? within : [{ at: from, counts: before.counts }, ...within];
}

/** How many steps have begun by an instant, itself included. Binary search. */
function countUpTo(steps: readonly StateStep[], instant: Instant): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle]?.at ?? Number.POSITIVE_INFINITY) <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cells that are not operational in normal running. */
export function affectedIn(counts: StateCounts): number {
  return attentions.reduce((sum, one) => (one === 'P0' ? sum : sum + counts[one]), 0);
}

export function cellsIn(counts: StateCounts): number {
  return affectedIn(counts) + counts.P0;
}

/**
 * At most two steps for each of so many columns of a window, for a drawing that has no more room. Of several in one column stands, from the first of them
 * on, the most there was of each class, and then the last as it was: a short outage is never drawn away. Where the sum would be more than there are cells,
 * the least severe give way. Steps before the window are drawn at its beginning.
 */
export function thinSteps(steps: readonly StateStep[], window: Window, columns: number): readonly StateStep[] {
  const shown = stepsIn(steps, window);
  if (shown.length <= 2 * columns) return shown;
  const byColumn = new Map<number, StateStep[]>();
  for (const step of shown) {
    const column = Math.floor(((step.at - window.from) / (window.to - window.from)) * columns);
    const known = byColumn.get(column);
    if (known === undefined) byColumn.set(column, [step]);
    else known.push(step);
  }
  return [...byColumn.values()].flatMap(mostAndLast);
}

function mostAndLast(steps: readonly StateStep[]): readonly StateStep[] {
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined || first === last) return steps;
  const most: Record<Attention, number> = { ...first.counts, P0: 0 };
  let room = cellsIn(first.counts);
  // the more severe takes its place first
  for (const one of ['P1', 'PU', 'P2', 'P3', 'P4', 'P0'] as const) {
    most[one] = one === 'P0' ? room : Math.min(room, Math.max(...steps.map(({ counts }) => counts[one])));
    room -= most[one];
  }
  return [{ at: first.at, counts: most }, last];
}

type Edge = Readonly<{ at: Instant; gap: Gap; by: 1 | -1 }>;

function edgesOf(gaps: readonly Gap[], to: Instant): readonly Edge[] {
  const edges = gaps.flatMap((gap): Edge[] => [
    { at: gap.from, gap, by: 1 },
    { at: gap.to, gap, by: -1 },
  ]);
  return edges.filter(({ at }) => at < to).sort((a, b) => a.at - b.at || a.by - b.by);
}

/** Where every cell stands now, and in how many gaps. */
function createTally({ base: { rows, serviceIds } }: History) {
  const counts: Record<Attention, number> = { P1: 0, PU: 0, P2: 0, P3: 0, P4: 0, P0: 0 };
  const width = serviceIds.length;
  const classes = rows.flatMap(({ slots }) => serviceIds.map((_, column) => classOf(slots[column] ?? null)));
  const gapsOver = new Uint8Array(classes.length);
  const shown = (cell: number) => (gapsOver[cell] === 0 ? classes[cell] : 'PU');
  for (const one of classes) if (one !== null) counts[one] += 1;
  const move = (from: Attention | null | undefined, to: Attention | null | undefined) => {
    if (from === to || !from || !to) return false;
    counts[from] -= 1;
    counts[to] += 1;
    return true;
  };
  const veil = (gap: Gap, by: 1 | -1) => {
    for (const [row, { insurerId }] of rows.entries()) {
      for (const [column, serviceId] of serviceIds.entries()) {
        const cell = row * width + column;
        if (classes[cell] === null || !isInGap(gap, insurerId, serviceId)) continue;
        const was = shown(cell);
        gapsOver[cell] = (gapsOver[cell] ?? 0) + by;
        move(was, shown(cell));
      }
    }
  };
  const change = (row: number, column: number, _before: Slot, after: Slot) => {
    const cell = row * width + column;
    const was = shown(cell);
    classes[cell] = classOf(after);
    return move(was, shown(cell));
  };
  return { counts, veil, change };
}

/** As it is painted at its own time: a source that is late is unknown. */
function classOf(slot: Slot): Attention | null {
  if (slot === null) return null;
  return slot.observedAt === null ? attentionOf(slot.pair) : 'PU';
}
