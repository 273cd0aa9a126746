import type { Instant, Window } from './instant.ts';
import { noPhases, restorationPhases, type PhaseCounts } from './restoration-phase.ts';
import type { InsurerReturn } from './restoration.ts';

/** From this instant on so many insurers are in each phase. */
export type ReturnStep = Readonly<{ at: Instant; counts: PhaseCounts }>;

/** Every instant at which an insurer came into another phase, beginning with the window. Empty without insurers. */
export function returnStepsOf(returns: readonly InsurerReturn[], { from, to }: Window): readonly ReturnStep[] {
  const moves = returns.flatMap(({ spans }) =>
    spans.map((span, index) => ({ at: Math.max(from, span.from), after: span.phase, before: spans[index - 1]?.phase })),
  );
  const counts = { ...noPhases };
  const steps: ReturnStep[] = [];
  for (const { at, before, after } of moves.toSorted((a, b) => a.at - b.at)) {
    if (at >= to) break;
    if (before !== undefined) counts[before] -= 1;
    counts[after] += 1;
    if (steps.at(-1)?.at === at) steps.pop();
    steps.push({ at, counts: { ...counts } });
  }
  return steps;
}

/**
 * As few of them as a drawing of so many columns needs: of each column the one it begins with, those at which most were in a phase, and its last. A short setback is
 * never left out, and every figure was one of its instant.
 */
export function peaksOf(steps: readonly ReturnStep[], window: Window, columns: number): readonly ReturnStep[] {
  const byColumn = new Map<number, ReturnStep[]>();
  for (const step of steps) {
    const column = Math.floor(((step.at - window.from) / (window.to - window.from)) * columns);
    const known = byColumn.get(column);
    if (known === undefined) byColumn.set(column, [step]);
    else known.push(step);
  }
  return [...byColumn.values()].flatMap((inColumn) => {
    const kept = new Set([inColumn[0], ...restorationPhases.map((phase) => mostIn(inColumn, phase)), inColumn.at(-1)]);
    return inColumn.filter((step) => kept.has(step));
  });
}

function mostIn(steps: readonly ReturnStep[], phase: (typeof restorationPhases)[number]): ReturnStep | undefined {
  return steps.reduce<ReturnStep | undefined>(
    (most, step) => (most === undefined || step.counts[phase] > most.counts[phase] ? step : most),
    undefined,
  );
}

/** The counts at an instant; null before the first. */
export function returnStepAt(steps: readonly ReturnStep[], at: Instant): ReturnStep | null {
  return steps.findLast((step) => step.at <= at) ?? null;
}
