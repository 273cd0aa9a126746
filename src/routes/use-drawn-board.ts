import type { PastBoard } from '#api/offline-copy.ts';
import { paintProof } from '#domain/paint.ts';
import { useBoardFeed, type BoardFeed, type BoardSource } from './use-board-feed.ts';
import { usePastBoard } from './use-past-board.ts';

/** What a page draws, and `proof` is of that: what the live connection vouches for, it does not vouch for of the past. */
export type DrawnBoard = BoardFeed &
  Readonly<{
    drawn: BoardFeed['shown'];
    /** what is drawn, where it is only remembered; null = it is the live board, or there is nothing */
    past: PastBoard | null;
  }>;

/** The live board with what must be on it, or else the last that is known. */
export function useDrawnBoard(source: BoardSource): DrawnBoard {
  const feed = useBoardFeed(source);
  const { shown, failure, proof } = feed;
  const past = usePastBoard(source, shown === null && failure !== null);
  return {
    ...feed,
    proof: shown === null ? paintProof('unknown', false, proof.isTrusted) : proof,
    drawn: shown ?? past,
    past,
  };
}
