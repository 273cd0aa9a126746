import { createCatalogKeeper } from '#api/catalog-keeper.ts';
import { createClient, type Client } from '#api/client.ts';
import { createLiveBoard, type LiveBoardAudience } from '#api/live-board.ts';
import type { Notice } from '#api/notice.ts';
import type { OfflineCopy } from '#api/offline-copy.ts';
import type { KeepBoard } from '#api/sync-board.ts';
import { browserTimers } from '#api/timers.ts';
import { systemClock } from '#lib/clock.ts';
import type { BoardSource } from '#routes/use-board-feed.ts';
import { apiBaseUrl, wallReceiver } from './config.ts';
import { noticeReaders } from './notice-readers.ts';

/** The live board of an audience, with the catalogue and the client for what is fetched beside it; all tell `offlineCopy` of what was good. */
export function createBoardSource(
  audience: LiveBoardAudience,
  offlineCopy: (() => Promise<OfflineCopy>) | null = null,
): BoardSource {
  // at once, as the line may be gone in a moment, but after what is drawn now
  const tell = (keep: (copy: OfflineCopy) => void) =>
    browserTimers.after(0, () => void offlineCopy?.().then(keep, () => undefined));
  const client: Client = {
    ...createClient({
      baseUrl: apiBaseUrl,
      fetch: (input, init) => fetch(input, init),
      clock: systemClock,
      timers: browserTimers,
    }),
    keep: (path, text) => tell((copy) => copy.keep(path, text)),
  };
  const catalog = createCatalogKeeper({ audience: audience.audience, client });
  const onNotice = (notice: Notice) => {
    if (notice.resource === 'catalog') catalog.renew();
    for (const read of noticeReaders) read(audience.audience, notice);
  };
  const keepBoard: KeepBoard = (...board) => tell((copy) => copy.keepBoard(...board));
  const liveBoard = createLiveBoard({ ...audience, baseUrl: apiBaseUrl, onNotice, keepBoard });
  return { liveBoard, catalog, client, wallReceiver, ...(offlineCopy === null ? {} : { offlineCopy }) };
}
