import { useEffect, useState } from 'react';
import { minuteMs, secondMs } from '#domain/instant.ts';
import { systemClock } from '#lib/clock.ts';

/** A hand that goes round once a minute, a step each second by a tick of its own: it moves as long as this page draws, whatever it is told, and no longer. */
export function WallHand() {
  const [now, setNow] = useState(systemClock.now);
  useEffect(() => {
    const tick = setInterval(() => setNow(systemClock.now()), secondMs);
    return () => clearInterval(tick);
  }, []);
  const degrees = Math.floor((now % minuteMs) / secondMs) * 6;
  return (
    <svg className="wall-hand" viewBox="0 0 40 40" fill="none" stroke="currentColor" aria-hidden="true">
      <circle cx={20} cy={20} r={18} strokeWidth={2} />
      <path d="M20 22V6" strokeWidth={3} strokeLinecap="round" transform={`rotate(${degrees} 20 20)`} />
    </svg>
  );
}
