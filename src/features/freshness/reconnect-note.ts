import type { ConnectionKind, LiveBoardState } from '#api/live-board-state.ts';
import type { Proof } from '#domain/freshness.ts';
import type { Instant } from '#domain/instant.ts';
import type { Position } from '#domain/position.ts';
import { silentReconnectMs } from './steady-connection.ts';

/** What is remembered of a connection that was lost, and what there is to say once it is back. */
export type ReconnectState = Readonly<{
  wasFed: boolean;
  lost: Readonly<{ at: Instant; position: Position | null; proof: Proof | null }> | null;
  note: ReconnectNote | null;
}>;

/** `changes`: how many were missed; null = the whole board was fetched anew and nobody counted. */
export type ReconnectNote = Readonly<{ changes: number | null }>;

export const neverLost: ReconnectState = { wasFed: false, lost: null, note: null };

type Seen = Readonly<{
  kind: ConnectionKind;
  feed: LiveBoardState['feed'];
  position: Position | null;
  proof: Proof | null;
}>;

/** Follows the connection. A note is made when one that was lost for ten seconds or more is back and the board is vouched for again. `now` is device wall time. */
export function followConnection(
  state: ReconnectState,
  { kind, feed, position, proof }: Seen,
  now: Instant,
): ReconnectState {
  const isFed = kind === 'streaming' || kind === 'polling';
  if (!isFed)
    return state.wasFed && state.lost === null ? { ...state, lost: { at: now, position, proof }, note: null } : state;
  if (feed !== 'live') return state;
  if (state.lost === null) return state.wasFed ? state : { ...state, wasFed: true };
  // connected is not yet caught up: the server must have vouched for the board since
  if (proof === state.lost.proof) return state;
  const note = now - state.lost.at >= silentReconnectMs ? { changes: missed(state.lost.position, position) } : null;
  return { wasFed: true, lost: null, note };
}

function missed(before: Position | null, after: Position | null): number | null {
  return before !== null && after !== null && before.epoch === after.epoch ? after.seq - before.seq : null;
}
