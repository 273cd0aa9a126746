import type { Clock } from '#lib/clock.ts';
import type { Timers } from '../run/timers.ts';

/** Time a test owns: it passes only by `advance`, which runs what falls due, in order. */
export type FakeTime = Readonly<{
  clock: Clock;
  timers: Timers;
  advance: (ms: number) => void;
  /** sets the wall clock without time passing, as an administrator would */
  setWallClock: (now: number) => void;
  /** how many timers are waiting */
  pending: () => number;
}>;

type Waiting = { due: number; readonly every: number | null; readonly work: () => void };

export function createFakeTime(start: number): FakeTime {
  let elapsed = 0;
  let offset = start;
  const waiting = new Set<Waiting>();
  const add = (delayMs: number, every: number | null, work: () => void): (() => void) => {
    const entry = { due: elapsed + delayMs, every, work };
    waiting.add(entry);
    return () => waiting.delete(entry);
  };
  return {
    clock: { now: () => offset + elapsed, elapsed: () => elapsed },
    timers: { every: (ms, work) => add(ms, ms, work), after: (ms, work) => add(ms, null, work) },
    advance: (ms) => {
      const until = elapsed + ms;
      for (;;) {
        const next = [...waiting].sort((a, b) => a.due - b.due)[0];
        if (next === undefined || next.due > until) break;
        elapsed = next.due;
        if (next.every === null) waiting.delete(next);
        else next.due += next.every;
        next.work();
      }
      elapsed = until;
    },
    setWallClock: (now) => (offset = now - elapsed),
    pending: () => waiting.size,
  };
}
