import type { Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import { WallHand } from './wall-hand.tsx';

/** `boardNow`: null = not told yet. */
export type WallClockProps = Readonly<{ boardNow: Instant | null; messages: Messages }>;

/** Board time with its seconds: a clock that stands is seen to stand. The hand goes before any time is known as well. */
export function WallClock({ boardNow, messages }: WallClockProps) {
  const { formats, kpi } = messages;
  return (
    <div className="wall-clock">
      <p className="wall-clock-face">
        {boardNow === null ? (
          kpi.none
        ) : (
          <>
            {formats.clockFace(boardNow)}
            <span>:{formats.clockSeconds(boardNow)}</span>
          </>
        )}
      </p>
      <p className="wall-clock-date">
        <WallHand /> {boardNow !== null && formats.shortDate(boardNow)}
      </p>
    </div>
  );
}
