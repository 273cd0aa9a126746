import type { Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';

/** The time the board speaks of; on a simulated clock another one than the reader's. */
export function BoardClockText({ boardNow, messages }: Readonly<{ boardNow: Instant | null; messages: Messages }>) {
  const { freshness, formats } = messages;
  return (
    <p className="tabular-nums">
      <span className="text-ink-3">{freshness.boardTime}</span>{' '}
      {boardNow === null ? (
        freshness.boardTimeUnknown
      ) : (
        <time
          dateTime={new Date(boardNow).toISOString()}
        >{`${formats.shortDate(boardNow)}, ${formats.time(boardNow)}`}</time>
      )}
    </p>
  );
}
