import { useEffect, useState } from 'react';
import { shiftStepMs, wallRoutineAt, type WallRoutine } from '#domain/wall-routine.ts';
import { systemClock } from '#lib/clock.ts';
import type { WallView } from './wall-view.ts';

/** What the wall shows of the hour, kept up to date, and told to the document for its styles. Drawn again only when something of it changes. */
export function useWallRoutine({ night, day }: Pick<WallView, 'night' | 'day'>): WallRoutine {
  const [now, setNow] = useState(systemClock.now);
  const routine = wallRoutineAt(now, night, day);
  const { shift, phase, side } = routine;
  useEffect(() => {
    const next = setInterval(() => setNow(systemClock.now()), shiftStepMs / 12);
    return () => clearInterval(next);
  }, []);
  useEffect(() => {
    const { documentElement: root } = document;
    root.dataset['phase'] = phase;
    root.dataset['side'] = side;
    root.style.setProperty('--wall-shift-x', String(shift.x));
    root.style.setProperty('--wall-shift-y', String(shift.y));
    return () => {
      delete root.dataset['phase'];
      delete root.dataset['side'];
      root.style.removeProperty('--wall-shift-x');
      root.style.removeProperty('--wall-shift-y');
    };
  }, [phase, side, shift.x, shift.y]);
  return routine;
}
