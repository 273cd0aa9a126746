import { useMemo, useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Failure } from '#api/failure.ts';
import { historyQuery } from '#api/history-query.ts';
import { notNarrowed } from '#api/window-search.ts';
import { createHistory, type History, type HistoryInput } from '#domain/history.ts';
import type { Instant, Window } from '#domain/instant.ts';
import { systemClock } from '#lib/clock.ts';
import { windowToLoad } from './timeline-window.ts';
import type { BoardSource } from './use-board-feed.ts';

export type TimelineHistory = Readonly<{
  /** what is loaded, whatever happens meanwhile; null = nothing yet */
  history: History | null;
  state: 'ready' | 'loading' | 'cancelled' | 'failed';
  failure: Failure | null;
  cancel: () => void;
  retry: () => void;
}>;

/** Real time between two askings for what has happened since. */
const pauseMs = 20_000;

type Asked = Readonly<{ window: Window; askedAt: number }>;

/** The history of a window and of the instant that is looked at. Asked once for a generous stretch; again when the window leaves it, or time has moved on visibly. */
export function useTimelineHistory(
  { client, liveBoard }: BoardSource,
  shown: Window | null,
  at: Instant | null,
  minute: Instant | null,
): TimelineHistory {
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isCancelled, setCancelled] = useState(false);
  const next = shown === null || minute === null ? asked : nextAsked(asked, shown, at, minute, systemClock.elapsed());
  if (next !== asked) {
    setAsked(next);
    setCancelled(false);
  }
  const query = useMemo(
    () => historyQuery(client, liveBoard.audience, next?.window ?? { from: 0, to: 1 }, notNarrowed),
    [client, liveBoard.audience, next?.window],
  );
  const { data, error, failureReason, isFetching, refetch } = useQuery({
    ...query,
    enabled: next !== null && !isCancelled,
    // each window is asked for once and then left behind
    staleTime: Infinity,
    refetchInterval: false,
    gcTime: 0,
  });
  const history = useKept(data);
  const cancel = () => {
    setCancelled(true);
    void queries.cancelQueries({ queryKey: query.queryKey });
  };
  const retry = () => {
    setCancelled(false);
    // what only waits for its next try would be joined, and nothing would seem to happen
    void queries.cancelQueries({ queryKey: query.queryKey }).then(async () => refetch());
  };
  const state =
    isCancelled && data === undefined ? 'cancelled' : isFetching ? 'loading' : error === null ? 'ready' : 'failed';
  return {
    history,
    state: next === null ? 'loading' : state,
    failure: (error ?? failureReason)?.failure ?? null,
    cancel,
    retry,
  };
}

function nextAsked(last: Asked | null, shown: Window, at: Instant | null, minute: Instant, elapsed: number): Asked {
  const next = { window: windowToLoad(shown, at, minute), askedAt: elapsed };
  if (last === null || minute < last.window.to) return next;
  const lengthMs = shown.to - shown.from;
  const isOutside = Math.max(shown.from, next.window.from) < last.window.from || (at !== null && at < last.window.from);
  const isOld = Math.min(shown.to, minute) - last.window.to > lengthMs / 300 && elapsed - last.askedAt >= pauseMs;
  // a window of long ago needs nothing of the present
  return isOutside || (isOld && shown.to > last.window.to) ? next : last;
}

/** The newest answer there was: while another is on its way or fails, what has been loaded stays. */
function useKept(data: HistoryInput | undefined): History | null {
  const [kept, setKept] = useState<Readonly<{ data: HistoryInput; history: History }> | null>(null);
  if (data === undefined || data === kept?.data) return kept?.history ?? null;
  const made = { data, history: createHistory(data) };
  setKept(made);
  return made.history;
}
