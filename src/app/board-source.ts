import { createClient } from '#api/client.ts';
import { createLiveBoard, type LiveBoardAudience } from '#api/live-board.ts';
import { noticeInvalidation } from '#api/notice-invalidation.ts';
import type { OfflineCopy } from '#api/offline-copy.ts';
import { browserTimers } from '#api/timers.ts';
import { systemClock } from '#lib/clock.ts';
import type { BoardSource } from '#routes/use-board-feed.ts';
import { apiBaseUrl } from './config.ts';
import { queryClient } from './query-client.ts';

/** The live board of an audience, with the client for what is fetched beside it; both tell `offlineCopy` of what was good. */
export function createBoardSource(
  audience: LiveBoardAudience,
  offlineCopy: (() => Promise<OfflineCopy>) | null = null,
): BoardSource {
  const client = createClient({
    baseUrl: apiBaseUrl,
    fetch: (input, init) => fetch(input, init),
    clock: systemClock,
    timers: browserTimers,
  });
  const options = {
    ...audience,
    baseUrl: apiBaseUrl,
    onNotice: noticeInvalidation(queryClient, audience.audience),
  };
  if (offlineCopy === null) return { liveBoard: createLiveBoard(options), client };
  const tell = (keep: (copy: OfflineCopy) => void) => void offlineCopy().then(keep, () => undefined);
  return {
    liveBoard: createLiveBoard({ ...options, keepBoard: (...board) => tell((copy) => copy.keepBoard(...board)) }),
    client: { ...client, keep: (path, text) => tell((copy) => copy.keep(path, text)) },
    offlineCopy,
  };
}
