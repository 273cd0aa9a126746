import type { Audience } from '#domain/audience.ts';
import type { Catalog } from '#domain/catalog.ts';
import { systemClock, type Clock } from '#lib/clock.ts';
import type { FreshnessReading } from './freshness-reading.ts';
import { initialFreshnessReading } from './freshness-reading.ts';
import { initialLiveBoardState, type LiveBoardState } from './live-board-state.ts';
import { browserTimers, type Timers } from './timers.ts';
import { browserWakeUp, type WakeUp } from './wake-up.ts';

/** What `useSyncExternalStore` wants. */
export type Store<T> = Readonly<{ getState: () => T; subscribe: (listener: () => void) => () => void }>;

export type Notice = Readonly<{ resource: 'incidents' | 'plannedWork' | 'redoWindows' | 'catalog'; id: string }>;

/** Everything from outside; each has a default for the browser, each can be replaced. */
export type LiveBoardOptions = Readonly<{
  audience: Audience;
  /** where the API answers; '' = this origin */
  baseUrl?: string;
  clock?: Clock;
  fetch?: typeof fetch;
  random?: () => number;
  timers?: Timers;
  wakeUp?: WakeUp;
  onNotice?: (notice: Notice) => void;
}>;

export type LiveBoard = Store<LiveBoardState> &
  Readonly<{
    audience: Audience;
    /** re-read every second, on every change of state and on wake-up */
    freshness: Store<FreshnessReading>;
    /** begins to talk; a second call changes nothing */
    start: () => void;
    /** ends all talking; the last state stays readable, and ages */
    stop: () => void;
    /** what must be on the board; completes the board now and from here on */
    expect: (catalog: Catalog) => void;
  }>;

/** The one holder of the live board: takes in the stream or the pointer, decides what may be shown, and tells its readers. */
export function createLiveBoard(options: LiveBoardOptions): LiveBoard {
  const clock = options.clock ?? systemClock;
  const state = initialLiveBoardState(clock.now());
  void [browserTimers, browserWakeUp];
  return {
    audience: options.audience,
    getState: () => state,
    subscribe: () => () => undefined,
    freshness: { getState: () => initialFreshnessReading, subscribe: () => () => undefined },
    start: () => undefined,
    stop: () => undefined,
    expect: () => undefined,
  };
}
