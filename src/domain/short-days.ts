import { measureOf } from './availability.ts';
import type { Window } from './instant.ts';
import type { Pair } from './pair.ts';
import { rollUpOf } from './roll-up.ts';
import type { Span } from './timeline.ts';

/** One day of one cell in short: the worst that was known, known time in which it was not usable, and time nothing is known of. */
export type ShortDay = Readonly<{ worst: Pair | null; lostMs: number; unknownMs: number }>;

/** A service the insurer does not use has no spans: it loses nothing and leaves nothing unknown. */
export function shortDaysOf(spans: readonly Span[], days: readonly Window[]): readonly ShortDay[] {
  return days.map((day) => {
    if (spans.length === 0) return { worst: null, lostMs: 0, unknownMs: 0 };
    const seen = spans.filter((span) => span.from < day.to && span.to > day.from);
    const { knownMs, usableMs, unknownMs } = measureOf(seen, day);
    return { worst: rollUpOf(seen.map(({ pair }) => pair)).worstKnown, lostMs: knownMs - usableMs, unknownMs };
  });
}
