import type { Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import { WallHand } from './wall-hand.tsx';

export type WallClockProps = Readonly<{
  boardNow: Instant | null;
  /** device wall time, for the hand that shows that this page still draws */
  now: Instant;
  messages: Messages;
}>;

/** Board time with its seconds: a clock that stands is seen to stand. */
export function WallClock({ boardNow, now, messages }: WallClockProps) {
  const { formats, kpi } = messages;
  if (boardNow === null) return <p className="wall-clock wall-clock-face">{kpi.none}</p>;
  return (
    <div className="wall-clock">
      <p className="wall-clock-face">
        {formats.clockFace(boardNow)}
        <span>:{formats.clockSeconds(boardNow)}</span>
      </p>
      <p className="wall-clock-date">
        <WallHand now={now} /> {formats.shortDate(boardNow)}
      </p>
    </div>
  );
}
