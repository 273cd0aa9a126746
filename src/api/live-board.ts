import type { Audience } from '#domain/audience.ts';
import type { Catalog } from '#domain/catalog.ts';
import { systemClock, type Clock } from '#lib/clock.ts';
import { takeIn } from './board-intake.ts';
import { createBoardLink } from './board-link.ts';
import type { Early } from './client.ts';
import { browserDigest } from './digest.ts';
import type { FreshnessReading } from './freshness-reading.ts';
import { createFreshnessWatch } from './freshness-watch.ts';
import { createLiveBoardStore } from './live-board-store.ts';
import type { Listening } from './link-life.ts';
import type { LiveBoardState } from './live-board-state.ts';
import { createSteadyClock } from './moment.ts';
import type { Notice } from './notice.ts';
import type { Store } from './store.ts';
import type { KeepBoard } from './sync-board.ts';
import { browserTimers, type Timers } from './timers.ts';
import { browserWakeUp, type WakeUp } from './wake-up.ts';

/** The public asks; only the staff also listens, and brings the code for it, so that no public page carries it. */
export type LiveBoardAudience =
  Readonly<{ audience: 'public'; listen?: null }> | Readonly<{ audience: 'staff'; listen: Listening }>;

/** Everything from outside; each has a default for the browser, each can be replaced. */
export type LiveBoardOptions = LiveBoardAudience & LiveBoardOutside;

type LiveBoardOutside = Readonly<{
  /** where the API answers; '' = this origin */
  baseUrl?: string;
  clock?: Clock;
  fetch?: typeof fetch;
  early?: Early | null;
  random?: () => number;
  timers?: Timers;
  wakeUp?: WakeUp;
  /** null = checksums are not verified */
  digest?: ((text: string) => Promise<string>) | null;
  onNotice?: (notice: Notice) => void;
  keepBoard?: KeepBoard;
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
    /** somebody asks again: looks at once, unless the server asked for the wait */
    hurry: () => void;
    /** what must be on the board; completes the board now and from here on */
    expect: (catalog: Catalog) => void;
    /** The picture of this moment, standing still: nothing that comes later renews its proof, so it ages, and goes stale, like any other. Talking goes on. */
    still: () => LiveBoard;
  }>;

/** The one holder of the live board: takes in the stream or the pointer, decides what may be shown, and tells its readers. */
export function createLiveBoard(options: LiveBoardOptions): LiveBoard {
  const { audience } = options;
  const outside = {
    audience,
    listen: options.listen ?? null,
    baseUrl: options.baseUrl ?? '',
    clock: createSteadyClock(options.clock ?? systemClock),
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    early: options.early ?? null,
    random: options.random ?? Math.random,
    timers: options.timers ?? browserTimers,
    wakeUp: options.wakeUp ?? browserWakeUp,
    digest: options.digest === undefined ? browserDigest() : options.digest,
    onNotice: options.onNotice ?? (() => undefined),
    keepBoard: options.keepBoard ?? null,
  };
  const store = createLiveBoardStore(outside.clock, outside.listen?.takeIn ?? takeIn);
  const link = createBoardLink({ ...outside, store });
  const boardOf = (board: Store<LiveBoardState>): LiveBoard => ({
    audience,
    getState: board.getState,
    subscribe: board.subscribe,
    freshness: createFreshnessWatch({ ...outside, board }),
    start: link.start,
    stop: link.stop,
    hurry: link.hurry,
    expect: store.expect,
    still: () => boardOf(standStill(board.getState())),
  });
  return boardOf(store);
}

function standStill(state: LiveBoardState): Store<LiveBoardState> {
  return { getState: () => state, subscribe: () => () => undefined };
}
