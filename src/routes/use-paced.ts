import { useEffect, useRef, useState } from 'react';
import { secondMs } from '#domain/instant.ts';
import { systemClock } from '#lib/clock.ts';

/**
 * What was given last, at most once a second and never in the drawing it came with: in a task of its own soon after. Only where `mustFollow` says that what is
 * held may not stand any longer is it replaced at once, in the same drawing.
 */
export function usePaced<T extends object>(given: T, mustFollow: (held: T, given: T) => boolean): T {
  const [held, setHeld] = useState(given);
  const shown = held !== given && mustFollow(held, given) ? given : held;
  if (shown !== held) setHeld(shown);
  const latest = useRef(given);
  const followedAt = useRef(Number.NEGATIVE_INFINITY);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    latest.current = given;
    if (shown === given) return;
    timer.current ??= setTimeout(
      () => {
        timer.current = null;
        followedAt.current = systemClock.elapsed();
        setHeld(latest.current);
      },
      Math.max(0, followedAt.current + pacedMs - systemClock.elapsed()),
    );
  }, [given, shown]);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );
  return shown;
}

/** So far words may be behind the tiles while changes pour in. */
const pacedMs = secondMs;
