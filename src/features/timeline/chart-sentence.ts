import type { Window } from '#domain/instant.ts';
import { affectedIn, type StateStep } from '#domain/state-steps.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';

/** The curve in one sentence: the most that were affected and when, and what it ends with. */
export function chartSentence(
  steps: readonly StateStep[],
  known: Window,
  { formats }: Messages,
  { chart }: TimelineWords,
): string {
  const last = steps.at(-1);
  if (last === undefined) return chart.nothing;
  const most = steps.reduce((a, b) => (affectedIn(b.counts) > affectedIn(a.counts) ? b : a));
  return chart.sentence(
    affectedIn(most.counts),
    formats.dateTime(most.at),
    affectedIn(last.counts),
    formats.dateTime(known.to),
  );
}
