import { useSyncExternalStore } from 'react';
import type { LiveBoard } from '#api/live-board.ts';
import { minuteMs, type Instant } from '#domain/instant.ts';

/** The board time at which what is shown was last confirmed, to the minute; null = never. Draws again only when that minute changes. */
export function useStatedMinute(liveBoard: LiveBoard): Instant | null {
  return useSyncExternalStore(liveBoard.freshness.subscribe, () => {
    const { ageMs, boardNow } = liveBoard.freshness.getState();
    const { clock } = liveBoard.getState();
    if (ageMs === null || !Number.isFinite(ageMs) || boardNow === null || clock === null) return null;
    return Math.floor((boardNow - ageMs * clock.rate) / minuteMs) * minuteMs;
  });
}
