import { useEffect, useRef, useState } from 'react';
import type { Instant } from '#domain/instant.ts';
import { createViewing, type Viewing } from '#features/timeline/viewing.ts';
import type { MomentControl } from './use-moment.ts';

/** The address is written when the instant has rested this long, and while it moves on at least this often. */
const [restMs, longestMs] = [200, 1_000];

/** The instant that is looked at, beside the address and in step with it: it moves freely, the address follows where it rests. */
export function useViewingAddress({ moment, goTo }: MomentControl): Viewing {
  const at: Instant | null = moment.kind === 'past' ? moment.at : null;
  const [viewing] = useState(() => createViewing(at));
  const write = useRef(goTo);
  const pending = useRef<Readonly<{ timer: ReturnType<typeof setTimeout>; since: number }> | null>(null);
  useEffect(() => {
    write.current = goTo;
  }, [goTo]);
  // what the address says counts, but not over a movement that goes on
  useEffect(() => {
    if (pending.current === null) viewing.set(at);
  }, [viewing, at]);
  useEffect(() => {
    const stop = viewing.subscribe(() => {
      const now = performance.now();
      const since = pending.current?.since ?? now;
      if (pending.current !== null) clearTimeout(pending.current.timer);
      const timer = setTimeout(
        () => {
          pending.current = null;
          write.current(viewing.get(), { replace: true });
        },
        Math.max(0, Math.min(restMs, since + longestMs - now)),
      );
      pending.current = { timer, since };
    });
    return () => {
      stop();
      if (pending.current !== null) clearTimeout(pending.current.timer);
      pending.current = null;
    };
  }, [viewing]);
  return viewing;
}
