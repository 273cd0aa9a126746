import { useEffect, useState } from 'react';
import type { PastBoard } from '#api/offline-copy.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import type { BoardSource } from './use-board-feed.ts';

/**
 * The last board this device knows of, for a page that has no live one (`isWanted`); null while there is none. It has no proof: draw nothing of it as
 * a state, say nothing of it as now, and put `at` beside it. Looked up anew when a board comes that cannot be shown for want of its catalogue.
 */
export function usePastBoard({ liveBoard, offlineCopy }: BoardSource, isWanted: boolean): PastBoard | null {
  const [past, setPast] = useState<PastBoard | null>(null);
  const board = useLiveBoardPart(liveBoard, (state) => state.board);
  useEffect(() => {
    if (!isWanted || offlineCopy === undefined) return;
    let isOver = false;
    const look = async () => {
      const copy = await offlineCopy();
      if (!isOver) setPast(copy.board({ ...liveBoard.getState(), board }));
    };
    // without the copy there is merely no past to show
    look().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [isWanted, offlineCopy, liveBoard, board]);
  return isWanted ? past : null;
}
