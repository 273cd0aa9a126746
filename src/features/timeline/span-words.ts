import type { Span } from '#domain/timeline.ts';
import type { Window } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';

/** "Kontrolliert getrennt: 25. April, 22:00 Uhr bis 2. Mai, 09:30 Uhr, 6 Tage", and whether today tells otherwise of a part of it. */
export function spanWords(
  { from, to, pair }: Span,
  corrected: readonly Window[],
  { formats, status }: Messages,
  { rows }: TimelineWords,
): string {
  const state = status.staff[pair.availability][pair.mode];
  const said = rows.span(state, formats.dateTime(from), formats.dateTime(to), formats.duration(to - from));
  const later = corrected.find((one) => one.from < to && one.to > from);
  return later === undefined
    ? said
    : `${said}. ${rows.corrected(formats.dateTime(Math.max(from, later.from)), formats.dateTime(Math.min(to, later.to)))}`;
}
