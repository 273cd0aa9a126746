import { useCallback, useSyncExternalStore } from 'react';
import type { PaintProof } from '#domain/paint.ts';
import type { FreshnessReading } from './freshness-reading.ts';
import type { LiveBoard } from './live-board.ts';

/** Age and freshness of what is shown. Renders about once a second: for chips and clocks. */
export function useFreshness(liveBoard: LiveBoard): FreshnessReading {
  return useSyncExternalStore(liveBoard.freshness.subscribe, liveBoard.freshness.getState);
}

/** The proof cells are painted by. Renders only when it changes: for boards. */
export function usePaintProof(liveBoard: LiveBoard): PaintProof {
  const { freshness } = liveBoard;
  const getProof = useCallback(() => freshness.getState().paintProof, [freshness]);
  return useSyncExternalStore(freshness.subscribe, getProof);
}
