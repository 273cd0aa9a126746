import type { Incident } from '#domain/incident.ts';
import { isOver, nextDueOf, overdueSince, type Reading } from '#domain/incident-reading.ts';
import type { Instant } from '#domain/instant.ts';
import type { IncidentsWords } from '#i18n/public/incidents-words-de.ts';
import type { Formats } from '#i18n/formats.ts';
import { Icon } from '#ui/primitives/icon.tsx';

export type DueLineProps = Readonly<{
  incident: Incident;
  reading: Reading;
  formats: Formats;
  words: IncidentsWords['updates'];
}>;

/** When the next word is due, or since when it is overdue. Nothing once the incident is over. */
export function DueLine({ incident, reading, formats, words }: DueLineProps) {
  if (isOver(incident)) return null;
  const due = nextDueOf(incident);
  if (due === null) return <p className="incident-due">{words.nextNone}</p>;
  const overdue = overdueSince(incident, reading.now, reading.toldAt);
  const time = reading.now === null ? formats.dateTime(due) : formats.dayTime(due, reading.now);
  return (
    <p className="incident-due" data-overdue={overdue !== null}>
      <Icon name="clock" />
      <time dateTime={new Date(due).toISOString()}>{wordsOf(overdue !== null, reading.now, time, words)}</time>
    </p>
  );
}

function wordsOf(isOverdue: boolean, now: Instant | null, time: string, words: IncidentsWords['updates']): string {
  if (isOverdue) return words.overdue(time);
  return now === null ? words.nextLast(time) : words.next(time);
}
