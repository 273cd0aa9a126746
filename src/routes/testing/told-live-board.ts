import type { FreshnessReading } from '#api/freshness-reading.ts';
import { initialLiveBoardState } from '#api/live-board-state.ts';
import type { LiveBoard } from '#api/live-board.ts';
import { createListeners } from '#api/store.ts';
import type { Board } from '#domain/board.ts';
import type { Instant } from '#domain/instant.ts';
import { paintProof } from '#domain/paint.ts';

/** A live board that is live at the board time it is told, and holds no board. `now` null = it has not been told yet. */
export function toldLiveBoard(now: Instant | null): LiveBoard & Readonly<{ tell: (now: Instant) => void }> {
  let boardNow = now;
  let reading: FreshnessReading | null = null;
  const listeners = createListeners();
  const state = initialLiveBoardState(0);
  const read = (): FreshnessReading =>
    (reading ??= {
      freshness: boardNow === null ? 'unknown' : 'live',
      ageMs: boardNow === null ? null : 2_000,
      provenAt: boardNow,
      boardNow,
      isCatchingUp: false,
      isTrusted: true,
      paintProof: paintProof(boardNow === null ? 'unknown' : 'live', false, true),
    });
  const liveBoard: LiveBoard = {
    audience: 'public',
    getState: () => (boardNow === null ? state : toldState(boardNow)),
    subscribe: listeners.add,
    freshness: { getState: read, subscribe: listeners.add },
    start: () => undefined,
    stop: () => undefined,
    hurry: () => undefined,
    expect: () => undefined,
    still: () => liveBoard,
  };
  return {
    ...liveBoard,
    tell: (next) => {
      boardNow = next;
      reading = null;
      listeners.tell();
    },
  };
}

/** A live board of the real clock that holds a board, vouched for at `now`, or none. */
export function provenLiveBoard(board: Board | null, now: Instant): LiveBoard {
  const proof = { generatedAt: now, ageAtReceiptMs: 0, receivedAt: { now: 0, elapsed: 0 } };
  const clock = { kind: 'real' as const, now, rate: 1 };
  const state = { ...initialLiveBoardState(0), board, proof, clock, clockProof: proof };
  return { ...toldLiveBoard(now), getState: () => state };
}

/** The same, of which the board can be exchanged. */
export function changingLiveBoard(
  board: Board,
  now: Instant,
): LiveBoard & Readonly<{ change: (board: Board) => void }> {
  const listeners = createListeners();
  const live = provenLiveBoard(board, now);
  let state = live.getState();
  return {
    ...live,
    getState: () => state,
    subscribe: listeners.add,
    change: (next) => {
      state = { ...state, board: next };
      listeners.tell();
    },
  };
}

const told = new Map<Instant, ReturnType<typeof initialLiveBoardState>>();

/** The same object for the same time, as a store wants it. */
function toldState(now: Instant) {
  const known = told.get(now) ?? { ...initialLiveBoardState(0), clock: { kind: 'simulated' as const, now, rate: 0 } };
  told.set(now, known);
  return known;
}
