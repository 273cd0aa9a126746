import { createCatalogKeeper } from '#api/catalog-keeper.ts';
import { createClient, type Client, type Early } from '#api/client.ts';
import { createLiveBoard, type LiveBoardAudience } from '#api/live-board.ts';
import type { Notice } from '#api/notice.ts';
import type { OfflineCopy } from '#api/offline-copy.ts';
import type { KeepBoard } from '#api/sync-board.ts';
import { browserTimers } from '#api/timers.ts';
import { systemClock } from '#lib/clock.ts';
import { answered } from '#routes/answered.ts';
import type { BoardSource } from '#routes/use-board-feed.ts';
import { apiBaseUrl, wallReceiver } from './config.ts';
import { noticeReaders } from './notice-readers.ts';

type BesideBoard = Readonly<{ early?: Early | null; offlineCopy?: (() => Promise<OfflineCopy>) | null }>;

/**
 * The live board of an audience, with the catalogue and the client for what is fetched beside it. `early` hands on what was asked for before the
 * application ran; `offlineCopy` is told of all that was good.
 */
export function createBoardSource(
  audience: LiveBoardAudience,
  { early = null, offlineCopy = null }: BesideBoard = {},
): BoardSource {
  // at once, as the line may be gone in a moment, but after the answer; not every page has one
  const tell = (keep: (copy: OfflineCopy) => void) =>
    void Promise.race([answered, pause(2_000)]).then(() => void offlineCopy?.().then(keep, () => undefined));
  const client: Client = {
    ...createClient({
      baseUrl: apiBaseUrl,
      fetch: (input, init) => fetch(input, init),
      early,
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
  const liveBoard = createLiveBoard({ ...audience, baseUrl: apiBaseUrl, early, onNotice, keepBoard });
  return { liveBoard, catalog, client, wallReceiver, ...(offlineCopy === null ? {} : { offlineCopy }) };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => void browserTimers.after(ms, resolve));
}
