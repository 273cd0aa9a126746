import { useCallback, useMemo, useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Failure } from '#api/failure.ts';
import { historyQuery } from '#api/history-query.ts';
import { createPastRecord, type PastRecord } from '#api/past-live-board.ts';
import { useCatalog } from '#api/use-catalog.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { notNarrowed } from '#api/window-search.ts';
import { minuteMs, type Instant, type Window } from '#domain/instant.ts';
import { momentWindow } from './moment-window.ts';
import type { BoardSource } from './use-board-feed.ts';

export type PastRecordInForce = Readonly<{
  /** the history around the instant; null = not there */
  record: PastRecord | null;
  /** when records begin, once an answer has shown it */
  recordedFrom: Instant | null;
  isLoading: boolean;
  failure: Failure | null;
  cancel: () => void;
  retry: () => void;
}>;

/** Fetches what is needed to show an instant; null = nothing. Instants nearby need nothing more. Waits for the live clock, which says what has happened. */
export function usePastRecord(source: BoardSource, at: Instant | null): PastRecordInForce {
  const { client, liveBoard } = source;
  const window = useWindow(source, at);
  const queryClient = useQueryClient();
  const [cancelled, setCancelled] = useState<Cancelled | null>(null);
  const isCancelled = isGivenUp(cancelled, at, window);
  const { queryKey, ...query } = useMemo(
    () => historyQuery(client, liveBoard.audience, window ?? nothing, notNarrowed),
    [client, liveBoard.audience, window],
  );
  const { data, failureReason, refetch } = useQuery({
    ...query,
    queryKey,
    enabled: window !== null && !isCancelled,
    ...neverAgain,
  });
  const record = useMemo(() => (data === undefined ? null : createPastRecord(data)), [data]);
  const told = record !== null ? null : isCancelled ? aborted : (failureReason?.failure ?? null);
  const isRefused = told?.kind === 'status' && told.status === 400;
  const begun = useBeginning(source, isRefused ? window : null);
  // before the records: it is on its way as long as their beginning is asked for, and fails as that does
  const failure = isRefused ? begun.failure : told;
  const { again } = begun;
  const cancel = useCallback(() => {
    setCancelled({ at, window });
    void queryClient.cancelQueries({ queryKey });
  }, [queryClient, queryKey, at, window]);
  const retry = useCallback(() => {
    setCancelled(null);
    // asks by itself as soon as there is something to ask for
    if (window !== null) void refetch();
    again();
  }, [refetch, again, window]);
  const isCut = data !== undefined && window !== null && data.window.from > window.from;
  return {
    record,
    recordedFrom: isCut ? data.window.from : begun.at,
    isLoading: at !== null && record === null && failure === null,
    failure,
    cancel,
    retry,
  };
}

/** What a reader has given up; `window`: null = before it was known what to ask for. */
type Cancelled = Readonly<{ at: Instant | null; window: Window | null }>;

function isGivenUp(cancelled: Cancelled | null, at: Instant | null, window: Window | null): boolean {
  if (cancelled === null || at === null) return false;
  return cancelled.window === null ? cancelled.at === at : cancelled.window === window;
}

const nothing: Window = { from: 0, to: 1 };
const aborted: Failure = { kind: 'aborted' };
const neverAgain = {
  staleTime: Infinity,
  refetchInterval: false,
  refetchOnWindowFocus: false,
  gcTime: 10 * minuteMs,
} as const;

function useWindow({ liveBoard }: BoardSource, at: Instant | null): Window | null {
  const [last, setLast] = useState<Window | null>(null);
  const isClockKnown = useLiveBoardPart(liveBoard, (state) => state.clock !== null);
  const now = isClockKnown ? liveBoard.freshness.getState().boardNow : null;
  const next = at === null || now === null ? null : momentWindow(last, at, now);
  if (next !== null && next !== last) setLast(next);
  return next;
}

type Beginning = Readonly<{ at: Instant | null; failure: Failure | null; again: () => void }>;

/** When records begin, asked for by one cell alone, where a window lies before them altogether. */
function useBeginning({ client, catalog: keeper, liveBoard }: BoardSource, before: Window | null): Beginning {
  const { catalog } = useCatalog(keeper);
  const [insurer, service] = [catalog?.insurers[0], catalog?.services[0]];
  const [known, setKnown] = useState<Instant | null>(null);
  const boardNow = before === null ? null : liveBoard.freshness.getState().boardNow;
  const to = boardNow === null ? 0 : Math.floor(boardNow / minuteMs) * minuteMs;
  const isAsked = before !== null && known === null && insurer !== undefined && service !== undefined && to > 0;
  const narrowing = { insurerId: insurer?.id ?? null, serviceId: service?.id ?? null };
  const { data, failureReason, refetch } = useQuery({
    ...historyQuery(client, liveBoard.audience, { from: before?.from ?? 0, to: Math.max(to, 1) }, narrowing),
    enabled: isAsked,
    ...neverAgain,
  });
  if (data !== undefined && known === null && isAsked) setKnown(data.window.from);
  const again = useCallback(() => {
    if (isAsked) void refetch();
  }, [isAsked, refetch]);
  return { at: known, failure: isAsked ? (failureReason?.failure ?? null) : null, again };
}
