import type { Board } from './board.ts';
import { comparePositions, type Position } from './position.ts';
import { shareRows } from './share-rows.ts';
import type { Transition } from './transition.ts';

/** What a reader may be told, in any order, any number of times, from any epoch. */
export type FeedMessage =
  | Readonly<{ kind: 'snapshot'; board: Board }>
  | Readonly<{ kind: 'batch'; epoch: number; transitions: readonly Transition[] }>
  | Readonly<{ kind: 'heartbeat'; head: Position }>
  | Readonly<{ kind: 'reset'; position: Position }>;

/** A transition that cannot be applied yet: something before it, or a snapshot, is missing. */
export type HeldTransition = Readonly<{ epoch: number; transition: Transition }>;

export type FeedState = Readonly<{
  /** the last board that was true; kept for display while unsynced */
  board: Board | null;
  /** the newest position anything has spoken of */
  heard: Position | null;
  /** sorted by position, without repetition, all newer than the board */
  held: readonly HeldTransition[];
  /**
   * unsynced: the board may not be folded on · gap: it is true, but something newer is known to exist · live: it is the
   * newest known
   */
  status: 'unsynced' | 'gap' | 'live';
}>;

export const emptyFeed: FeedState = Object.freeze({ board: null, heard: null, held: [], status: 'unsynced' });

/** Transitions this far out of order are put in order; a gap that needs more than this held back cannot fill itself. */
export const reorderWindow = 64;

/**
 * The next state after what answers tell: where the server stands, and the board of a position. The same object when nothing happened. What only a
 * stream tells is left alone: whoever listens to one takes it in by `receive` (`feed-stream.ts`).
 */
export function receiveAnswer(state: FeedState, message: FeedMessage): FeedState {
  if (message.kind === 'snapshot') return receiveSnapshot(state, message.board);
  return message.kind === 'heartbeat' ? settle(hear(state, message.head)) : state;
}

/**
 * Whether only a snapshot can help: unsynced, or a gap with more held back than the window. A smaller gap usually fills
 * itself; whoever feeds this asks for a snapshot when `status` has been `gap` for 2 s.
 */
export function wantsSnapshot(state: FeedState): boolean {
  return state.status === 'unsynced' || (state.status === 'gap' && state.held.length > reorderWindow);
}

/**
 * Whether a message of this epoch may count as proof of freshness: an older server history proves nothing about the one
 * we know of.
 */
export function isCurrentEpoch(state: FeedState, epoch: number): boolean {
  return state.heard === null || epoch >= state.heard.epoch;
}

function receiveSnapshot(state: FeedState, board: Board): FeedState {
  const { position } = board;
  if (!isCurrentEpoch(state, position.epoch)) return state;
  const order = state.board === null ? 1 : comparePositions(position, state.board.position);
  if (order < 0 || (order === 0 && state.status !== 'unsynced')) return state;
  const next = hear(state, position);
  return settle({ ...next, board: state.board === null ? board : shareRows(state.board, board), status: 'gap' });
}

/** Remembers the newest position; a new epoch ends the trust in a board of an older one. */
export function hear(state: FeedState, position: Position): FeedState {
  if (state.heard !== null && comparePositions(position, state.heard) <= 0) return state;
  const isNewEpoch = state.heard !== null && position.epoch > state.heard.epoch;
  if (!isNewEpoch) return { ...state, heard: position };
  return {
    ...state,
    heard: position,
    held: state.held.filter((one) => one.epoch >= position.epoch),
    status: 'unsynced',
  };
}

/** Says where the position heard of leaves the board. */
export function settle(state: FeedState): FeedState {
  if (state.board === null || state.status === 'unsynced') return state;
  const isNewest = state.heard === null || comparePositions(state.board.position, state.heard) >= 0;
  const status = isNewest ? 'live' : 'gap';
  return status === state.status ? state : { ...state, status };
}
