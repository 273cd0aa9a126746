import type { PlannedWork } from '#domain/incident.ts';
import type { Instant, Window } from '#domain/instant.ts';
import { overlapOf } from '#domain/overlap.ts';
import { lettersOf } from '#domain/pair-letters.ts';
import type { Pair } from '#domain/pair.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import type { TimelineRow } from './timeline-rows.ts';

/** One line of what the rows show: a stretch of one state, or announced work. */
export type RowStretch = Readonly<{ key: string; name: string; from: Instant; to: Instant }> &
  (Readonly<{ kind: 'state'; pair: Pair }> | Readonly<{ kind: 'work'; work: PlannedWork }>);

/** Every stretch of every row that is seen in the window, states cut to its loaded part, announced work whole. */
export function stretchesShown(rows: readonly TimelineRow[], part: Window, window: Window): readonly RowStretch[] {
  return rows.flatMap(({ insurerId, serviceId, name, spans, works }): readonly RowStretch[] => {
    const id = insurerId ?? serviceId ?? '';
    const states = spans.flatMap((span): readonly RowStretch[] => {
      const cut = overlapOf(span, part);
      return cut === null ? [] : [{ kind: 'state', key: `${id} ${cut.from}`, name, pair: span.pair, ...cut }];
    });
    const announced = works.flatMap((work): readonly RowStretch[] => {
      const [from, to] = [work.startsAt, work.endsAt];
      return overlapOf({ from, to }, window) === null
        ? []
        : [{ kind: 'work', key: `${id} ${work.id}`, name, work, from, to }];
    });
    return [...states, ...announced];
  });
}

/** What it is in letters and in words; announced work has no letters, because it is no state yet. */
export function stretchWords(
  stretch: RowStretch,
  { status, panel }: Messages,
  { rows }: TimelineWords,
): Readonly<{ letters: string; words: string }> {
  return stretch.kind === 'state'
    ? { letters: lettersOf(stretch.pair), words: status.staff[stretch.pair.availability][stretch.pair.mode] }
    : { letters: '', words: rows.announced(panel.works[stretch.work.kind]) };
}
