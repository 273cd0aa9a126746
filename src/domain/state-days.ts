import { attentions, type Attention } from './attention.ts';
import { berlinDaysIn, type BerlinDay } from './berlin-time.ts';
import type { Window } from './instant.ts';
import { affectedIn, stateAt, type StateCounts, type StateStep } from './state-steps.ts';

/** One Berlin day: the most there was of each class at any instant of it, and the most cells that were affected at once. */
export type StateDay = Readonly<{ day: BerlinDay; most: StateCounts; mostAffected: number }>;

/** The steps by day, for the days the window touches. Days before the first step are left out. */
export function stateDaysOf(steps: readonly StateStep[], window: Window): readonly StateDay[] {
  return berlinDaysIn(window).flatMap(({ day, from, to }) => {
    const before = stateAt(steps, from);
    const within = steps.filter(({ at }) => at > from && at < to);
    const seen = before === null ? within : [before, ...within];
    const [first] = seen;
    if (first === undefined) return [];
    const most: Record<Attention, number> = { ...first.counts };
    for (const { counts } of seen) for (const one of attentions) most[one] = Math.max(most[one], counts[one]);
    return [{ day, most, mostAffected: Math.max(...seen.map(({ counts }) => affectedIn(counts))) }];
  });
}
