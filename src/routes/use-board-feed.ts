import { useEffect, useMemo, useSyncExternalStore, type ComponentType, type ReactNode } from 'react';
import type { CatalogKeeper } from '#api/catalog-keeper.ts';
import type { Client } from '#api/client.ts';
import type { Failure } from '#api/failure.ts';
import type { OfflineCopy } from '#api/offline-copy.ts';
import type { LiveBoard } from '#api/live-board.ts';
import { useCatalog } from '#api/use-catalog.ts';
import { usePaintProof } from '#api/use-freshness.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import type { InsurerPage } from '#contract/codec/insurer-codec.ts';
import type { Board, Row } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { HistoryInput } from '#domain/history.ts';
import { minuteMs, type Instant } from '#domain/instant.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { Told } from './use-told.ts';

/** The live board, what must be on it, and the client that fetches what else there is; made by the application, one for each audience. */
export type BoardSource = Readonly<{
  liveBoard: LiveBoard;
  catalog: CatalogKeeper;
  client: Client;
  /** what was last known on this device; only public pages keep one. Comes when it is wanted, so that it weighs nothing before */
  offlineCopy?: () => Promise<OfflineCopy>;
  /** set where `liveBoard` is one of the past and `client` answers as known then */
  past?: PastOfSource;
  /** who receives signs of life of walls: a path on the API's host */
  wallReceiver?: string;
}>;

/** What a source of the past has beside its board. */
export type PastOfSource = Readonly<{
  at: Instant;
  /** the present, which goes on underneath */
  live: BoardSource;
  /** the board's history up to the instant, a day at least where there are records; null = not there yet */
  history: HistoryInput | null;
  /** in the place of what asks the server: comes with the past, so that no page of the present carries it */
  InsurerAnswerThen: ComponentType<InsurerAnswerProps>;
}>;

export type InsurerAnswerProps = Readonly<{
  source: BoardSource;
  insurerId: string;
  row: Row | undefined;
  children: (answer: InsurerAnswer) => ReactNode;
}>;
export type InsurerAnswer = Readonly<{ page: InsurerPage | null; state: 'loading' | 'failed'; told: Told }>;

export type BoardFeed = Readonly<{
  /** null until both are here: a board without its catalogue could not show what is missing */
  shown: Readonly<{ board: Board; catalog: Catalog }> | null;
  catalog: Catalog | null;
  proof: PaintProof;
  /** board time cut to the minute */
  minute: Instant | null;
  /** why nothing is shown; null while it may still come or has come */
  failure: Failure | null;
  retry: () => void;
}>;

/** Starts the live board for as long as a view looks at it, and gives what the view draws. Renders when the picture changes, not when it ages. */
export function useBoardFeed({ liveBoard, catalog: keeper }: BoardSource): BoardFeed {
  const { catalog, failure: catalogFailure } = useCatalog(keeper);
  const board = useLiveBoardPart(liveBoard, (state) => state.board);
  const feedFailure = useLiveBoardPart(liveBoard, (state) => state.connection.failure);
  const proof = usePaintProof(liveBoard);
  const minute = useBoardMinute(liveBoard);
  // a held picture shares the talking with the one it was taken of
  const { start, stop, hurry, expect } = liveBoard;
  useEffect(() => {
    start();
    return stop;
  }, [start, stop]);
  useEffect(() => {
    if (catalog !== null) expect(catalog);
  }, [expect, catalog]);

  const shown = useMemo(() => (board === null || catalog === null ? null : { board, catalog }), [board, catalog]);
  const failure = shown === null ? (catalogFailure ?? feedFailure) : null;
  const retry = () => {
    keeper.renew();
    hurry();
  };
  return { shown, catalog, proof, minute, failure, retry };
}

function useBoardMinute({ freshness }: LiveBoard): Instant | null {
  return useSyncExternalStore(freshness.subscribe, () => {
    const { boardNow } = freshness.getState();
    return boardNow === null ? null : Math.floor(boardNow / minuteMs) * minuteMs;
  });
}
