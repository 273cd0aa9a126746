import { useEffect, useState } from 'react';
import { movesAt, placeCauses, type CausePlaces } from '#domain/cause-places.ts';
import type { Cause } from '#domain/causes.ts';
import { systemClock } from '#lib/clock.ts';

/** Which cause stands in which of so many places; what stays does not move more often than every 20 s. */
export function useCausePlaces(causes: readonly Cause[], room: number): readonly (string | null)[] {
  const wanted = causes.map(({ key }) => key);
  const [held, setHeld] = useState<CausePlaces | null>(null);
  const [, setTurn] = useState(0);
  const next = placeCauses(held, wanted, room, systemClock.elapsed());
  if (next !== held) setHeld(next);
  const due = movesAt(next, wanted);
  useEffect(() => {
    if (due === null) return;
    const timer = setTimeout(() => setTurn((turn) => turn + 1), Math.max(0, due - systemClock.elapsed()) + 1);
    return () => clearTimeout(timer);
  }, [due]);
  return next.keys;
}
