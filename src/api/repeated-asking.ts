import type { Clock } from '#lib/clock.ts';
import type { Cancel, Timers } from './timers.ts';
import type { WakeUp } from './wake-up.ts';

export type RepeatedAsking = Readonly<{
  /** asks what is due, and goes on asking */
  start: () => void;
  /** ends the waiting and the request under way; what is due stays due */
  stop: () => void;
  /** whatever is known may be old: asks at once, but not before `from`, if started; otherwise when started */
  hurry: (from: number) => void;
}>;

export type RepeatedAskingOptions = Readonly<{
  /** asks once; says after how many ms to ask again. Must not reject */
  ask: (signal: AbortSignal) => Promise<number>;
  /** whether there is nothing to show yet: then a page nobody sees asks as well */
  isUrgent: () => boolean;
  clock: Clock;
  timers: Timers;
  wakeUp: WakeUp;
}>;

/** Asks when it is due, one request at a time. A page that nobody sees waits until somebody does. */
export function createRepeatedAsking({ ask, isUrgent, clock, timers, wakeUp }: RepeatedAskingOptions): RepeatedAsking {
  let dueAt = -Infinity;
  let isAsking = false;
  let end: Cancel = () => undefined;
  let leave: Cancel | null = null;

  const begin = async () => {
    const ending = new AbortController();
    isAsking = true;
    end = () => {
      isAsking = false;
      ending.abort();
    };
    const againMs = await ask(ending.signal);
    if (ending.signal.aborted) return;
    isAsking = false;
    dueAt = clock.elapsed() + againMs;
    plan();
  };
  const plan = () => {
    end();
    const waitMs = dueAt - clock.elapsed();
    if (waitMs > 0) end = timers.after(waitMs, plan);
    else if (!wakeUp.isHidden() || isUrgent()) void begin();
  };
  return {
    start: () => {
      leave ??= wakeUp.subscribe(() => {
        if (!isAsking) plan();
      });
      plan();
    },
    stop: () => {
      leave?.();
      leave = null;
      end();
    },
    hurry: (from) => {
      dueAt = from;
      if (leave !== null) plan();
    },
  };
}
