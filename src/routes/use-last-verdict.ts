import { useMemo } from 'react';
import { useFreshness } from '#api/use-freshness.ts';
import type { PastBoard } from '#api/offline-copy.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { paintProof } from '#domain/paint.ts';
import { summarize } from '#domain/summary.ts';
import { verdictTitle } from '#features/verdict/verdict-title.ts';
import { usePartWords, useFirstWords } from '#i18n/public/use-public-words.ts';
import type { BoardFeed, BoardSource } from './use-board-feed.ts';

export type LastVerdictOptions = Readonly<{
  source: BoardSource;
  isProven: boolean;
  shown: BoardFeed['shown'];
  past: PastBoard | null;
}>;

/** What the answer was when it was last proven, quoted with its date; null while it is proven now, or was never, or came from nobody to be trusted. */
export function useLastVerdict({ source: { liveBoard }, isProven, shown, past }: LastVerdictOptions): string | null {
  const words = usePartWords('home');
  const { formats } = useFirstWords();
  const { ageMs, boardNow, isTrusted } = useFreshness(liveBoard);
  const clock = useLiveBoardPart(liveBoard, (state) => state.clock);
  const quoted = isProven || !isTrusted ? null : (shown ?? past);
  const title = useMemo(() => {
    if (quoted === null) return null;
    // as it was painted then: for a sentence about then, and for no colour
    return verdictTitle(summarize(quoted.board, quoted.catalog, paintProof('live', false, true)), words);
  }, [quoted, words]);
  if (title === null) return null;
  const live = ageMs === null || boardNow === null || clock === null ? null : boardNow - ageMs * clock.rate;
  const at = shown === null ? (past?.at ?? null) : live;
  return at === null || !Number.isFinite(at) ? null : words.lastKnown(formats.dateTime(at), title);
}
