import type { Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';

/** Board time with its seconds: a clock that stands is seen to stand. */
export function WallClock({ boardNow, messages }: Readonly<{ boardNow: Instant | null; messages: Messages }>) {
  const { formats, kpi } = messages;
  if (boardNow === null) return <p className="wall-clock wall-clock-face">{kpi.none}</p>;
  return (
    <div className="wall-clock">
      <p className="wall-clock-face">
        {formats.clockFace(boardNow)}
        <span>:{formats.clockSeconds(boardNow)}</span>
      </p>
      <p className="wall-clock-date">{formats.shortDate(boardNow)}</p>
    </div>
  );
}
