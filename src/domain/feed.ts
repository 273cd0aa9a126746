import { assertNever } from '#lib/assert-never.ts';
import { applyTransitions, type Board } from './board.ts';
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
 * The most that is held while a snapshot is on its way; beyond it the oldest are forgotten (the snapshot will hold
 * them).
 */
export const heldLimit = 4_096;

/** The next state. The same object when nothing happened. */
export function receive(state: FeedState, message: FeedMessage): FeedState {
  switch (message.kind) {
    case 'snapshot':
      return receiveSnapshot(state, message.board);
    case 'batch':
      return receiveBatch(state, message.epoch, message.transitions);
    case 'heartbeat':
      return settle(hear(state, message.head));
    case 'reset':
      return receiveReset(state, message.position);
    default:
      return assertNever(message);
  }
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

function receiveBatch(state: FeedState, epoch: number, transitions: readonly Transition[]): FeedState {
  if (!isCurrentEpoch(state, epoch)) return state;
  const seq = transitions.reduce((newest, transition) => Math.max(newest, transition.seq), 0);
  return settle(hold(hear(state, { epoch, seq }), epoch, transitions));
}

/**
 * The server says that what we stand on no longer continues. The board stays for display, but nothing may be folded
 * onto it.
 */
function receiveReset(state: FeedState, position: Position): FeedState {
  if (!isCurrentEpoch(state, position.epoch)) return state;
  const next = hear(state, position);
  return next.status === 'unsynced' ? next : { ...next, status: 'unsynced' };
}

/** Remembers the newest position; a new epoch ends the trust in a board of an older one. */
function hear(state: FeedState, position: Position): FeedState {
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

function hold(state: FeedState, epoch: number, transitions: readonly Transition[]): FeedState {
  const held = new Map(state.held.map((one) => [one.transition.seq, one]));
  for (const transition of transitions) {
    const isOld = state.board !== null && comparePositions({ epoch, seq: transition.seq }, state.board.position) <= 0;
    if (!isOld && !held.has(transition.seq)) held.set(transition.seq, { epoch, transition });
  }
  if (held.size === state.held.length) return state;
  const sorted = [...held.values()].sort((a, b) => a.transition.seq - b.transition.seq);
  return { ...state, held: sorted.slice(-heldLimit) };
}

/**
 * Folds in what now continues the board, forgets what it already holds, and says where that leaves us. Whatever is held
 * is of the newest epoch heard of, and unless the feed is unsynced that is the board's own.
 */
function settle(state: FeedState): FeedState {
  if (state.board === null || state.status === 'unsynced') return state;
  const { epoch, seq } = state.board.position;
  const newer = state.held.filter((one) => one.transition.seq > seq);
  let ready = 0;
  while (newer[ready]?.transition.seq === seq + 1 + ready) ready += 1;
  const continuing = newer.slice(0, ready).map((one) => one.transition);
  const board = applyTransitions(state.board, epoch, continuing);
  const isNewest = state.heard === null || comparePositions(board.position, state.heard) >= 0;
  const status = isNewest ? 'live' : 'gap';
  const held = newer.length === state.held.length && ready === 0 ? state.held : newer.slice(ready);
  const isSame = board === state.board && status === state.status && held === state.held;
  return isSame ? state : { ...state, board, held, status };
}
