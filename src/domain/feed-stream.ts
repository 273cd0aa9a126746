import { assertNever } from '#lib/assert-never.ts';
import { applyTransitions } from './board-fold.ts';
import { hear, isCurrentEpoch, receiveAnswer, settle, type FeedMessage, type FeedState } from './feed.ts';
import { comparePositions, type Position } from './position.ts';
import type { Transition } from './transition.ts';

/**
 * The most that is held while a snapshot is on its way; beyond it the oldest are forgotten (the snapshot will hold
 * them).
 */
export const heldLimit = 4_096;

/** The next state, after anything a reader may be told. The same object when nothing happened. */
export function receive(state: FeedState, message: FeedMessage): FeedState {
  switch (message.kind) {
    case 'snapshot':
    case 'heartbeat':
      return fold(receiveAnswer(state, message));
    case 'batch':
      return fold(receiveBatch(state, message.epoch, message.transitions));
    case 'reset':
      return receiveReset(state, message.position);
    default:
      return assertNever(message);
  }
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
 * Folds in what now continues the board, and forgets what it already holds. Whatever is held is of the newest epoch heard of, and unless the feed is
 * unsynced that is the board's own.
 */
function fold(state: FeedState): FeedState {
  if (state.board === null || state.status === 'unsynced') return state;
  const { epoch, seq } = state.board.position;
  const newer = state.held.filter((one) => one.transition.seq > seq);
  let ready = 0;
  while (newer[ready]?.transition.seq === seq + 1 + ready) ready += 1;
  const continuing = newer.slice(0, ready).map((one) => one.transition);
  const board = applyTransitions(state.board, epoch, continuing);
  const held = newer.length === state.held.length && ready === 0 ? state.held : newer.slice(ready);
  const isSame = board === state.board && held === state.held;
  return isSame ? state : settle({ ...state, board, held });
}
