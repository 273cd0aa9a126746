import { useMemo } from 'react';
import type { PastBoard } from '#api/offline-copy.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import type { Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { paintProof } from '#domain/paint.ts';
import { useBoardFeed, type BoardFeed, type BoardSource } from './use-board-feed.ts';
import { usePastBoard } from './use-past-board.ts';
import { useStatedMinute } from './use-stated-minute.ts';

/** What a page draws, and `proof` is of that: what the live connection vouches for, it does not vouch for of the past. */
export type DrawnBoard = BoardFeed &
  Readonly<{
    drawn: Readonly<{ board: Board; catalog: Catalog }> | null;
    /** what is drawn, where it is only remembered; null = it is the live board, or there is nothing */
    past: PastBoard | null;
  }>;

/** The live board with what must be on it, or else the last that is known. */
export function useDrawnBoard(source: BoardSource): DrawnBoard {
  const feed = useBoardFeed(source);
  const { shown, failure, proof } = feed;
  const kept = usePastBoard(source, shown === null && failure !== null);
  const past = useNewest(source, kept);
  return {
    ...feed,
    proof: shown === null ? paintProof('unknown', false, proof.isTrusted) : proof,
    drawn: shown ?? past,
    past,
  };
}

/** A board that came without its catalogue is newer than any that was kept; it is drawn by the catalogue that was. */
function useNewest({ liveBoard }: BoardSource, kept: PastBoard | null): PastBoard | null {
  const board = useLiveBoardPart(liveBoard, (state) => state.board);
  const clockKind = useLiveBoardPart(liveBoard, (state) => state.clock?.kind);
  const at = useStatedMinute(liveBoard);
  return useMemo(() => {
    if (kept === null || board === null || at === null) return kept;
    return { board, catalog: kept.catalog, at, isSimulated: clockKind !== 'real' };
  }, [kept, board, at, clockKind]);
}
