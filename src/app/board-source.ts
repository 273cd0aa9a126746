import { createClient } from '#api/client.ts';
import { createLiveBoard, type LiveBoardAudience } from '#api/live-board.ts';
import { noticeInvalidation } from '#api/notice-invalidation.ts';
import { browserTimers } from '#api/timers.ts';
import { systemClock } from '#lib/clock.ts';
import type { BoardSource } from '#routes/use-board-feed.ts';
import { apiBaseUrl } from './config.ts';
import { queryClient } from './query-client.ts';

/** The live board of an audience, with the client for what is fetched beside it. */
export function createBoardSource(audience: LiveBoardAudience): BoardSource {
  return {
    liveBoard: createLiveBoard({
      ...audience,
      baseUrl: apiBaseUrl,
      onNotice: noticeInvalidation(queryClient, audience.audience),
    }),
    client: createClient({
      baseUrl: apiBaseUrl,
      fetch: (input, init) => fetch(input, init),
      clock: systemClock,
      timers: browserTimers,
    }),
  };
}
