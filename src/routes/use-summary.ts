import { useMemo } from 'react';
import { summarize, type Summary } from '#domain/summary.ts';
import { isProven } from '#ui/status/is-proven.ts';
import type { BoardFeed } from './use-board-feed.ts';

/** The headline figures of what is shown; null while nothing is proven. */
export function useSummary({ shown, proof }: Pick<BoardFeed, 'shown' | 'proof'>): Summary | null {
  return useMemo(
    () => (shown === null || !isProven(proof) ? null : summarize(shown.board, shown.catalog, proof)),
    [shown, proof],
  );
}
