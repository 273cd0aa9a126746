import type { Window } from '#domain/instant.ts';
import { affectedIn, stepsIn, type StateStep } from '#domain/state-steps.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';

/**
 * The curve in one sentence, of that part alone: the most that were affected at one instant and when, and what it ends with. From the steps as they are: in
 * those that are thinned for a drawing the most of several instants stand together.
 */
export function chartSentence(
  steps: readonly StateStep[],
  part: Window | null,
  { formats }: Messages,
  { chart }: TimelineWords,
): string {
  const shown = part === null ? [] : stepsIn(steps, part);
  const last = shown.at(-1);
  if (part === null || last === undefined) return chart.nothing;
  const most = shown.reduce((a, b) => (affectedIn(b.counts) > affectedIn(a.counts) ? b : a));
  if (affectedIn(most.counts) === 0) return chart.noneAffected;
  return chart.sentence(
    affectedIn(most.counts),
    formats.dateTime(most.at),
    affectedIn(last.counts),
    formats.dateTime(part.to),
  );
}
