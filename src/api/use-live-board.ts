import { useCallback, useSyncExternalStore } from 'react';
import type { LiveBoard } from './live-board.ts';
import type { LiveBoardState } from './live-board-state.ts';

/** The whole state: renders on every change of it. */
export function useLiveBoard(liveBoard: LiveBoard): LiveBoardState {
  return useSyncExternalStore(liveBoard.subscribe, liveBoard.getState);
}

/** One part of the state: renders only when that part is another value. `select` must return the same object for the same state. */
export function useLiveBoardPart<T>(liveBoard: LiveBoard, select: (state: LiveBoardState) => T): T {
  const getPart = useCallback(() => select(liveBoard.getState()), [liveBoard, select]);
  return useSyncExternalStore(liveBoard.subscribe, getPart);
}
