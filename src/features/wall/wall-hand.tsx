import { minuteMs, type Instant } from '#domain/instant.ts';

/** A hand that goes round once a minute, a step at each drawing: it moves only as long as this page draws. */
export function WallHand({ now }: Readonly<{ now: Instant }>) {
  const degrees = Math.floor((now % minuteMs) / 1_000) * 6;
  return (
    <svg className="wall-hand" viewBox="0 0 40 40" fill="none" stroke="currentColor" aria-hidden="true">
      <circle cx={20} cy={20} r={18} strokeWidth={2} />
      <path d="M20 22V6" strokeWidth={3} strokeLinecap="round" transform={`rotate(${degrees} 20 20)`} />
    </svg>
  );
}
