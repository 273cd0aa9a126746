import type { Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';

export type FeedTimeProps = Readonly<{ at: Instant; now: Instant | null; messages: Messages }>;

/** "14:05", and of another day which. */
export function FeedTime({ at, now, messages }: FeedTimeProps) {
  const { formats } = messages;
  const isToday = now === null || formats.date(at) === formats.date(now);
  return (
    <time className="feed-time" dateTime={new Date(at).toISOString()} title={formats.dateTime(at)}>
      {formats.clockFace(at)}
      {!isToday && <span className="feed-day">{formats.dayOfYear(at)}</span>}
    </time>
  );
}
