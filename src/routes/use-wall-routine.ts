import { useEffect, useState } from 'react';
import { isSameRoutine, shiftStepMs, wallRoutineAt, type WallRoutine } from '#domain/wall-routine.ts';
import { systemClock } from '#lib/clock.ts';
import type { WallView } from './wall-view.ts';

/** What the wall shows of the hour, kept up to date, and told to the document for its styles. The same object, and nothing drawn again, until something of it changes. */
export function useWallRoutine({ night, day }: Pick<WallView, 'night' | 'day'>): WallRoutine {
  const [routine, setRoutine] = useState(() => wallRoutineAt(systemClock.now(), night, day));
  useEffect(() => {
    const look = () => {
      const next = wallRoutineAt(systemClock.now(), night, day);
      setRoutine((held) => (isSameRoutine(held, next) ? held : next));
    };
    look();
    const looking = setInterval(look, shiftStepMs / 12);
    return () => clearInterval(looking);
  }, [night, day]);
  const { phase, side } = routine;
  useEffect(() => {
    const { documentElement: root } = document;
    root.dataset['phase'] = phase;
    root.dataset['side'] = side;
    return () => {
      delete root.dataset['phase'];
      delete root.dataset['side'];
    };
  }, [phase, side]);
  return routine;
}
