import { useContext } from 'react';
import type { Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import { BoardMinuteContext } from './board-minute.ts';

/** How long a state has lasted, and exactly since when for whoever asks. */
export function SinceText({ since, messages }: Readonly<{ since: Instant; messages: Messages }>) {
  const now = useContext(BoardMinuteContext);
  const { formats } = messages;
  return (
    <time dateTime={new Date(since).toISOString()} title={formats.dateTime(since)}>
      {now === null ? formats.time(since) : formats.duration(now - since)}
    </time>
  );
}
