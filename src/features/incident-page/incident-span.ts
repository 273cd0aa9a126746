import type { Incident } from '#domain/incident.ts';
import { isOver } from '#domain/incident-reading.ts';
import type { Instant } from '#domain/instant.ts';
import type { Formats } from '#i18n/formats.ts';
import type { IncidentsWords } from '#i18n/public/incidents-words-de.ts';

/** From when to when in words. `now` null = nothing is proven: then it is not said to be running. */
export function incidentSpan(incident: Incident, now: Instant | null, formats: Formats, words: IncidentsWords): string {
  const { startedAt, resolvedAt } = incident;
  const from = formats.dateTime(startedAt);
  if (resolvedAt !== null)
    return words.ended(from, formats.dateTime(resolvedAt), formats.duration(resolvedAt - startedAt));
  if (isOver(incident)) return words.startedAt(from);
  return now === null ? words.runningLast(from) : words.running(from, formats.duration(now - startedAt));
}
