import { useMemo, useState } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { historyQuery } from '#api/history-query.ts';
import { notNarrowed } from '#api/window-search.ts';
import { affectedCurves, type CurveStep } from '#domain/affected-curves.ts';
import { createHistory } from '#domain/history.ts';
import type { Window } from '#domain/instant.ts';
import { systemClock } from '#lib/clock.ts';
import { curveWindowTo, isCurveRecent, nextCurveAsking, type CurveAsking } from './curve-window.ts';
import type { BoardFeed, BoardSource } from './use-board-feed.ts';

export type DayCurves = Readonly<{
  /** steps per insurer; null while they are not known, or too old to be called the last 24 hours */
  curves: ReadonlyMap<string, readonly CurveStep[]> | null;
  curveWindow: Window | null;
}>;

/** A curve of 140 px shows no more. */
const samples = 96;
/** Larger boards have no room for curves, and a day of theirs is megabytes. */
const insurersAtMost = 120;

/** How many services of each insurer were not normal over the last day of board time. Asked for now and then; a failure leaves the place empty. */
export function useDayCurves({ client, liveBoard, past }: BoardSource, { catalog, minute }: BoardFeed): DayCurves {
  const [asking, setAsking] = useState<CurveAsking | null>(null);
  const isWanted = catalog !== null && catalog.insurers.length <= insurersAtMost;
  const next =
    isWanted && past === undefined && minute !== null ? nextCurveAsking(asking, minute, systemClock.elapsed()) : asking;
  if (next !== asking) setAsking(next);

  const end = next?.end ?? 0;
  const query = useMemo(
    () => historyQuery(client, liveBoard.audience, curveWindowTo(end), notNarrowed),
    [client, liveBoard.audience, end],
  );
  const { data } = useQuery({
    ...query,
    enabled: next !== null,
    placeholderData: keepPreviousData,
    // each window is asked for once and then left behind
    staleTime: Infinity,
    refetchInterval: false,
    gcTime: 0,
  });
  const told = past === undefined ? data : past.history;
  const known = useMemo(() => {
    if (told === undefined || told === null) return null;
    const curveWindow = curveWindowTo(told.window.to);
    // a history of the past reaches further back than a day
    const from = Math.max(told.window.from, curveWindow.from);
    const history = createHistory({ ...told, window: { from, to: told.window.to } });
    return { curves: affectedCurves(history, samples), curveWindow };
  }, [told]);
  const isShown = isWanted && known !== null && minute !== null && isCurveRecent(known.curveWindow.to, minute);
  return isShown ? known : noCurves;
}

const noCurves: DayCurves = { curves: null, curveWindow: null };
