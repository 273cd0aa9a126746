import type { Board } from '#domain/board.ts';
import type { BoardClock } from '#domain/board-clock.ts';
import { emptyFeed, type FeedState } from '#domain/feed.ts';
import type { Proof } from '#domain/freshness.ts';
import type { Instant } from '#domain/instant.ts';
import type { Pair } from '#domain/pair.ts';
import type { Position } from '#domain/position.ts';
import type { Transition } from '#domain/transition.ts';
import type { Failure, RefusalReason } from './failure.ts';
import type { Moment } from './moment.ts';

export const connectionKinds = ['connecting', 'streaming', 'polling', 'offline'] as const;
export type ConnectionKind = (typeof connectionKinds)[number];

/**
 * How the board is being fed. Says nothing about whether what is shown is true: that is freshness alone.
 * `since` and `retryAt` are device wall time. `failure` is the latest trouble, null while all is well.
 */
export type Connection = Readonly<{
  kind: ConnectionKind;
  since: Instant;
  failure: Failure | null;
  /** when the next attempt begins; null = one is running or none is needed */
  retryAt: Instant | null;
}>;

/** A change as it was seen to happen here. `from` is null when the cell was not on the board before. */
export type RecordedChange = Readonly<{
  epoch: number;
  transition: Transition;
  from: Pair | null;
  /** it told of an earlier time than the cell's own and left the current cell alone */
  isCorrection: boolean;
  /**
   * Null for what the stream told. Otherwise nobody told of it: a new board shows it, and this is the board time at which that board came. Then its
   * `seq` is the board's, what lay in between is not known, nor is who said it.
   */
  learnedAt: Instant | null;
}>;

/** The last answer that was not accepted, kept until a later one is. `at` is device wall time. */
export type Refusal = Readonly<{ at: Instant; reason: RefusalReason; text: string }>;

export type LiveBoardState = Readonly<{
  /** the last good board; stays while a new one is fetched. Completed by the catalogue once that is known */
  board: Board | null;
  feed: FeedState['status'];
  /** the newest position heard of in any message */
  heard: Position | null;
  /** the newest statement of the server that covers exactly what `board` shows */
  proof: Proof | null;
  /** board clock as told together with `clockProof` */
  clock: BoardClock | null;
  /** when `clock` was said; its age is what the board clock has run since */
  clockProof: Proof | null;
  connection: Connection;
  refusal: Refusal | null;
  /** false after an answer for another audience or with a wrong checksum, until a good one arrives */
  isTrusted: boolean;
  /** the oldest `clientGeneration` that reads the server rightly, as it says itself */
  minClient: number;
  /** since when something newer than the board is known to exist */
  behindSince: Moment | null;
  /** frames and records that could not be read, since the start */
  unreadable: number;
  /** newest first, at most `changesKept` */
  changes: readonly RecordedChange[];
  /** device clock minus server clock in ms; null until the server's time is known */
  clockSkewMs: number | null;
  /** how often the server asks to be looked at; null until it has said so */
  pollAfterMs: number | null;
  /** a reader keeps the picture as it is: nothing is asked, and it ages */
  isHeld: boolean;
}>;

export const changesKept = 200;

export function initialLiveBoardState(now: Instant): LiveBoardState {
  return {
    board: null,
    feed: emptyFeed.status,
    heard: null,
    proof: null,
    clock: null,
    clockProof: null,
    connection: { kind: 'connecting', since: now, failure: null, retryAt: null },
    refusal: null,
    isTrusted: true,
    minClient: 0,
    behindSince: null,
    unreadable: 0,
    changes: [],
    clockSkewMs: null,
    pollAfterMs: null,
    isHeld: false,
  };
}
