import type { Incident, Update } from '#domain/incident.ts';
import type { Instant, Window } from '#domain/instant.ts';
import { formatMoment } from '#domain/moment.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { DataTable, type TableColumn } from '#ui/primitives/data-table.tsx';

/** The messages of the window, with the return that was expected when each was told. */
export function messagesIn(incident: Incident | null, { from, to }: Window): readonly Update[] {
  const told = incident?.updates.filter(({ publishedAt }) => publishedAt >= from && publishedAt <= to) ?? [];
  return told.toSorted((a, b) => a.publishedAt - b.publishedAt);
}

/** "7 Meldungen. Rückkehr erwartet zwischen … und …, 2-mal verschoben.": as was told by the instant looked at, null = now, and by the end of the window. */
export function laneSentence(
  incident: Incident | null,
  window: Window,
  at: Instant | null,
  { formats }: Messages,
  { lane }: TimelineWords,
): string {
  const told = messagesIn(incident, { from: Number.NEGATIVE_INFINITY, to: Math.min(window.to, at ?? window.to) });
  const stated = told.flatMap(({ eta }) => (eta === null ? [] : [eta]));
  const newest = stated.at(-1);
  const expected =
    newest === undefined
      ? lane.noEta
      : lane.eta(formats.dateTime(newest.earliest), formats.dateTime(newest.latest), stated.length - 1);
  return `${lane.count(messagesIn(incident, window).length)} ${expected}`;
}

/** The same columns for the eye, in the words of the language, and for a file, in Berlin times. */
export function laneColumns({ formats, feed }: Messages, { lane }: TimelineWords): readonly TableColumn<Update>[] {
  return [
    { head: lane.message, value: ({ number }) => number, show: ({ number }) => feed.messageNumber(number) },
    {
      head: lane.published,
      value: ({ publishedAt }) => formatMoment(publishedAt),
      show: ({ publishedAt }) => formats.dateTime(publishedAt),
    },
    {
      head: lane.earliest,
      value: ({ eta }) => eta && formatMoment(eta.earliest),
      show: ({ eta }) => (eta === null ? '–' : formats.dateTime(eta.earliest)),
    },
    {
      head: lane.latest,
      value: ({ eta }) => eta && formatMoment(eta.latest),
      show: ({ eta }) => (eta === null ? '–' : formats.dateTime(eta.latest)),
    },
    { head: lane.revision, value: ({ eta }) => eta && eta.revision - 1, isNumber: true },
  ];
}

export type LaneTableProps = Readonly<{
  incident: Incident | null;
  window: Window;
  messages: Messages;
  words: TimelineWords;
}>;

export function LaneTable({ incident, window, messages, words }: LaneTableProps) {
  return (
    <DataTable
      columns={laneColumns(messages, words)}
      rows={messagesIn(incident, window)}
      keyOf={({ number }) => String(number)}
      formatNumber={messages.formats.number}
    />
  );
}
