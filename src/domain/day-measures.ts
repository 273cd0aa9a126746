import { measureOf, type Measure, type MeasureOptions } from './availability.ts';
import { berlinDaysIn, type BerlinDay } from './berlin-time.ts';
import type { Window } from './instant.ts';
import { joinRollUps, rollUpOf, type RollUp } from './roll-up.ts';
import type { Span } from './timeline.ts';

/** One Berlin day of one cell: where its time went, and the worst that was seen. */
export type DayMeasure = Readonly<{ day: BerlinDay; measure: Measure; worst: RollUp }>;

/**
 * One entry per Berlin day the window touches, in order; the first and last day count only as far as the window
 * reaches. Together they are the whole.
 */
export function dayMeasuresOf(
  spans: readonly Span[],
  window: Window,
  options: MeasureOptions = {},
): readonly DayMeasure[] {
  return berlinDaysIn(window).map((day) => {
    const seen = spans.filter((span) => span.from < day.to && span.to > day.from);
    return {
      day: day.day,
      measure: measureOf(seen, day, options),
      worst: joinRollUps(rollUpOf(seen.map((span) => span.pair)), uncovered(seen, day)),
    };
  });
}

/** Time no span speaks of is unknown. */
function uncovered(spans: readonly Span[], window: Window): RollUp {
  return { worstKnown: null, hasUnknown: measureOf(spans, window).unknownMs > 0 };
}
