import { useCallback, useEffect, useRef, useState } from 'react';
import { pastInstant } from '#domain/moment.ts';
import { createViewing, type Viewing } from '#features/timeline/viewing.ts';
import { useBackKey } from './use-back-key.ts';
import type { MomentControl } from './use-moment.ts';

/** The address is written when the instant has rested this long, and while it moves on at least this often. */
const [restMs, longestMs] = [200, 1_000];

/**
 * The instant that is looked at, beside the address and in step with it: it moves freely, the address follows where it rests. What anybody else writes into
 * the address counts at once, also over a movement that goes on.
 */
export function useViewingAddress({ moment, goTo }: MomentControl): Viewing {
  const at = pastInstant(moment);
  const [viewing] = useState(() => createViewing(at));
  const write = useRef(goTo);
  /** what the address says, as far as it is known here */
  const written = useRef(at);
  const pending = useRef<Readonly<{ timer: ReturnType<typeof setTimeout>; since: number }> | null>(null);
  useEffect(() => {
    write.current = goTo;
  }, [goTo]);
  useEffect(() => {
    const drop = () => {
      if (pending.current !== null) clearTimeout(pending.current.timer);
      pending.current = null;
    };
    const stop = viewing.subscribe(() => {
      const now = performance.now();
      const since = pending.current?.since ?? now;
      drop();
      if (viewing.get() === written.current) return;
      const timer = setTimeout(
        () => {
          pending.current = null;
          if (viewing.get() === written.current) return;
          written.current = viewing.get();
          write.current(viewing.get(), { replace: true });
        },
        Math.max(0, Math.min(restMs, since + longestMs - now)),
      );
      pending.current = { timer, since };
    });
    return () => {
      stop();
      drop();
    };
  }, [viewing]);
  useEffect(() => {
    if (at === written.current) return;
    // the way back, a link, or the history of the browser: what was about to be written is of no more use
    written.current = at;
    viewing.set(at);
  }, [viewing, at]);
  // before the address says that it is the past, which is when the page begins to listen
  useBackKey(
    at === null,
    useCallback(() => viewing.set(null), [viewing]),
  );
  return viewing;
}
