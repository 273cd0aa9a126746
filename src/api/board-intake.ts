import type { Board } from '#domain/board.ts';
import type { BoardClock } from '#domain/board-clock.ts';
import { emptyFeed, isCurrentEpoch, receiveAnswer, type FeedMessage, type FeedState } from '#domain/feed.ts';
import { ageAt, type Proof } from '#domain/freshness.ts';
import { comparePositions, type Position } from '#domain/position.ts';
import type { Transition } from '#domain/transition.ts';
import type { Moment } from './moment.ts';
import type { Proofs } from './server-time-keeper.ts';
import type { RecordedChange } from './live-board-state.ts';

/** One accepted message, in the order received. `at` is when that was. */
export type Intake =
  | Readonly<{ kind: 'batch'; epoch: number; transitions: readonly Transition[]; at: Moment }>
  | Readonly<{ kind: 'head'; head: Position; clock: BoardClock; proofs: Proofs | null; at: Moment }>
  | Readonly<{ kind: 'snapshot'; board: Board; at: Moment }>
  | Readonly<{ kind: 'reset'; position: Position; at: Moment }>;

/** The board's side of the state: what is shown and what vouches for it. */
export type Holding = Readonly<{
  feed: FeedState;
  proof: Proof | null;
  /** a statement about a position the board has not reached yet: it counts once it has */
  awaited: Readonly<{ head: Position; proof: Proof }> | null;
  clock: BoardClock | null;
  clockProof: Proof | null;
  behindSince: Moment | null;
  changes: readonly RecordedChange[];
}>;

export const emptyHolding: Holding = {
  feed: emptyFeed,
  proof: null,
  awaited: null,
  clock: null,
  clockProof: null,
  behindSince: null,
  changes: [],
};

export type TakeIn = (holding: Holding, intake: Intake) => Holding;

type Receive = (state: FeedState, message: FeedMessage) => FeedState;

/**
 * Takes one message in, the board by `receive`. The same object when nothing happened. What changed by it is kept by `takeInAndRecord`.
 */
export function takeInBy(receive: Receive): TakeIn {
  return (holding, intake) =>
    settle(
      intake.kind === 'head' ? takeHead(holding, intake, receive) : withFeed(holding, receive(holding.feed, intake)),
      intake.at,
    );
}

/** What is asked for, and nothing that only a stream tells. */
export const takeIn = takeInBy(receiveAnswer);

/**
 * A head vouches for the board only when it names exactly where the board stands. A later one is awaited, an earlier one comes from a cache or a
 * server that lags behind: its fresh `generatedAt` says nothing about what is shown here.
 */
function takeHead(
  holding: Holding,
  { head, clock, proofs, at }: Extract<Intake, { kind: 'head' }>,
  receive: Receive,
): Holding {
  if (!isCurrentEpoch(holding.feed, head.epoch)) return holding;
  const next = withFeed(holding, receive(holding.feed, { kind: 'heartbeat', head }));
  if (proofs === null) return next;
  const timed = isYounger(proofs.clock, next.clockProof, at) ? { ...next, clock, clockProof: proofs.clock } : next;
  const shown = timed.feed.board?.position;
  if (shown !== undefined && comparePositions(head, shown) < 0) return timed;
  return { ...timed, awaited: { head, proof: proofs.age } };
}

/** After each message: has the awaited position been reached, and is anything newer known to exist? */
function settle(holding: Holding, at: Moment): Holding {
  const { feed, awaited } = holding;
  const isReached =
    awaited !== null &&
    feed.board !== null &&
    feed.status !== 'unsynced' &&
    awaited.head.epoch === feed.board.position.epoch &&
    awaited.head.seq <= feed.board.position.seq;
  const isProof = isReached && isYounger(awaited.proof, holding.proof, at);
  const proof = isProof ? awaited.proof : holding.proof;
  const behindSince = feed.board === null || feed.status === 'live' ? null : (holding.behindSince ?? at);
  const left = isReached ? null : awaited;
  if (proof === holding.proof && behindSince === holding.behindSince && left === awaited) return holding;
  return { ...holding, proof, behindSince, awaited: left };
}

function isYounger(proof: Proof, than: Proof | null, at: Moment): boolean {
  return than === null || ageAt(proof, at) <= ageAt(than, at);
}

function withFeed(holding: Holding, feed: FeedState): Holding {
  return feed === holding.feed ? holding : { ...holding, feed };
}
