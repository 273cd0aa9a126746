import type { Audience } from '#domain/audience.ts';
import { secondMs } from '#domain/instant.ts';
import { ladderOf, readFreshness, untilNextStep, type FreshnessReading } from './freshness-reading.ts';
import type { LiveBoardState } from './live-board-state.ts';
import { momentOf, type SteadyClock } from './moment.ts';
import { createListeners, type Store } from './store.ts';
import type { Cancel, Timers } from './timers.ts';
import type { WakeUp } from './wake-up.ts';

export type FreshnessWatchOptions = Readonly<{
  audience: Audience;
  board: Store<LiveBoardState>;
  clock: SteadyClock;
  timers: Timers;
  wakeUp: WakeUp;
}>;

/**
 * Re-reads freshness every second, at each step of the ladder, on every change of the board's state and whenever the page may have slept. Ticks from the first
 * listener to the last. `getState` returns the last reading, or a new one when nobody keeps it up to date.
 */
export function createFreshnessWatch({
  audience,
  board,
  clock,
  timers,
  wakeUp,
}: FreshnessWatchOptions): Store<FreshnessReading> {
  const listeners = createListeners();
  let reading = readFreshness(board.getState(), audience, momentOf(clock));
  let readAt = clock.elapsed();
  let unplug: Cancel | null = null;

  const readAnew = (): boolean => {
    const next = readFreshness(board.getState(), audience, momentOf(clock));
    readAt = clock.elapsed();
    if (isSameReading(reading, next)) return false;
    reading = next;
    return true;
  };
  const read = () => {
    if (readAnew()) listeners.tell();
  };
  const plug = (): Cancel => {
    let cancelTick: Cancel = () => undefined;
    const tick = () => {
      read();
      // what is out of date is so at once, not at the next full second
      const step = untilNextStep(reading, ladderOf(board.getState(), audience));
      cancelTick = timers.after(Math.min(secondMs, step), tick);
    };
    tick();
    const leave = [board.subscribe(read), wakeUp.subscribe(read)];
    return () => {
      cancelTick();
      for (const unsubscribe of leave) unsubscribe();
    };
  };
  return {
    getState: () => {
      if (unplug === null && clock.elapsed() - readAt >= keptMs) readAnew();
      return reading;
    },
    subscribe: (listener) => {
      const leave = listeners.add(listener);
      unplug ??= plug();
      return () => {
        leave();
        if (listeners.count() > 0) return;
        unplug?.();
        unplug = null;
      };
    },
  };
}

/** A renderer asks twice in a row and wants the same answer. */
const keptMs = 100;

function isSameReading(a: FreshnessReading, b: FreshnessReading): boolean {
  return a.paintProof === b.paintProof && a.ageMs === b.ageMs && a.provenAt === b.provenAt && a.boardNow === b.boardNow;
}
