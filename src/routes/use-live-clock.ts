import { useEffect } from 'react';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import type { BoardClock } from '#domain/board-clock.ts';
import type { BoardSource } from './use-board-feed.ts';

/** Starts the live board for the sake of its clock alone: also a page that shows no state says when time is simulated. Null = not known yet. */
export function useLiveClock({ liveBoard }: BoardSource): BoardClock | null {
  useEffect(() => {
    liveBoard.start();
    return liveBoard.stop;
  }, [liveBoard]);
  return useLiveBoardPart(liveBoard, (state) => state.clock);
}
