import { useEffect, useMemo, useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Failure } from '#api/failure.ts';
import { historyQuery } from '#api/history-query.ts';
import { notNarrowed } from '#api/window-search.ts';
import { createProgress, type Progress } from '#features/timeline/progress.ts';
import { createHistory, type History, type HistoryInput } from '#domain/history.ts';
import { minuteMs, type Instant, type Window } from '#domain/instant.ts';
import { pastInstant } from '#domain/moment.ts';
import { systemClock } from '#lib/clock.ts';
import { windowToLoad } from './timeline-window.ts';
import type { BoardSource } from './use-board-feed.ts';
import type { TimelineMoment } from './use-timeline-moment.ts';

export type TimelineHistory = Readonly<{
  /** what is loaded, whatever happens meanwhile; null = nothing yet */
  history: History | null;
  state: 'ready' | 'loading' | 'cancelled' | 'failed';
  /** whether it lacks something of what is shown, which is not known before it has come */
  isShort: boolean;
  /** how much of what is on its way has come */
  progress: Progress;
  failure: Failure | null;
  cancel: () => void;
  retry: () => void;
}>;

/** Real time between two askings for what has happened since. */
const pauseMs = 20_000;

/** Board time after which what is loaded counts as old, however small that is in a long window: the instant beside it is of now. */
const oldMs = 5 * minuteMs;

type Asked = Readonly<{ window: Window; askedAt: number }>;

/** The history of a window and of the instant that is looked at. Asked once for a generous stretch; again when the window leaves it, or time has moved on visibly. */
export function useTimelineHistory(
  { client, liveBoard }: BoardSource,
  shown: Window | null,
  { moment, onHistory }: TimelineMoment,
  minute: Instant | null,
): TimelineHistory {
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isCancelled, setCancelled] = useState(false);
  const next =
    shown === null || minute === null
      ? asked
      : nextAsked(asked, isCancelled, shown, pastInstant(moment), minute, systemClock.elapsed());
  if (next !== asked) {
    setAsked(next);
    setCancelled(false);
  }
  const [progress] = useState(createProgress);
  const query = useMemo(
    () => historyQuery(client, liveBoard.audience, next?.window ?? { from: 0, to: 1 }, notNarrowed, progress.set),
    [client, liveBoard.audience, next?.window, progress],
  );
  const { data, error, failureReason, isFetching, refetch } = useQuery({
    ...query,
    enabled: next !== null && !isCancelled,
    // each window is asked for once and then left behind
    staleTime: Infinity,
    refetchInterval: false,
    gcTime: 0,
  });
  const askedFor = next?.window ?? null;
  const kept = useKept(data, askedFor);
  useEffect(() => {
    if (data !== undefined && askedFor !== null) onHistory(askedFor, data.window);
  }, [data, askedFor, onHistory]);
  useEffect(() => {
    if (isFetching) progress.set(0);
  }, [isFetching, progress]);
  const at = pastInstant(moment);
  const isAhead = at !== null && kept !== null && at > kept.asked.to && askedFor !== kept.asked;
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
    history: kept?.history ?? null,
    isShort: kept === null || (askedFor !== null && (askedFor.from < kept.asked.from || isAhead)),
    progress,
    state: next === null ? 'loading' : state,
    failure: (error ?? failureReason)?.failure ?? null,
    cancel,
    retry,
  };
}

/** The same object while nothing else is to be asked for. What was cancelled is not asked for again because time goes on. */
function nextAsked(
  last: Asked | null,
  isCancelled: boolean,
  shown: Window,
  at: Instant | null,
  minute: Instant,
  elapsed: number,
): Asked {
  const next = { window: windowToLoad(shown, at, minute), askedAt: elapsed };
  if (last === null || minute < last.window.to) return next;
  const lengthMs = shown.to - shown.from;
  // further back than can be asked for nothing is missed
  const wanted = Math.max(Math.min(shown.from, at ?? shown.from), next.window.from);
  const isOutside = wanted < last.window.from || isLater(last, isCancelled, at, minute);
  const isOld =
    !isCancelled &&
    Math.min(shown.to, minute) - last.window.to > Math.min(lengthMs / 300, oldMs) &&
    elapsed - last.askedAt >= pauseMs;
  // a window of long ago needs nothing of the present
  return isOutside || (isOld && shown.to > last.window.to) ? next : last;
}

/** Whether an instant is looked at that has come since. One of the very minute of a cancelled asking is nothing new to ask for. */
function isLater({ window }: Asked, isCancelled: boolean, at: Instant | null, minute: Instant): boolean {
  if (at === null || at <= window.to || minute <= window.to) return false;
  return !isCancelled || at >= window.to + minuteMs;
}

type Kept = Readonly<{ data: HistoryInput; asked: Window; history: History }>;

/** The newest answer there was: while another is on its way or fails, what has been loaded stays. */
function useKept(data: HistoryInput | undefined, asked: Window | null): Kept | null {
  const [kept, setKept] = useState<Kept | null>(null);
  if (data === undefined || asked === null || data === kept?.data) return kept;
  const made = { data, asked, history: createHistory(data) };
  setKept(made);
  return made;
}
