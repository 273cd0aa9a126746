import type { Span } from '#domain/timeline.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';

/** "Kontrolliert getrennt: 25. April, 22:00 Uhr bis 2. Mai, 09:30 Uhr, 6 Tage" */
export function spanWords({ from, to, pair }: Span, { formats, status }: Messages, { rows }: TimelineWords): string {
  const state = status.staff[pair.availability][pair.mode];
  return rows.span(state, formats.dateTime(from), formats.dateTime(to), formats.duration(to - from));
}
