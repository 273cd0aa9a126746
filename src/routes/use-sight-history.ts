import { useMemo } from 'react';
import { historyUpTo } from '#domain/history-up-to.ts';
import { createHistory, type History } from '#domain/history.ts';
import type { Instant, Window } from '#domain/instant.ts';
import { pastInstant } from '#domain/moment.ts';
import type { BoardSource } from './use-board-feed.ts';
import { useTimelineHistory, type TimelineHistory } from './use-timeline-history.ts';
import type { TimelineMoment } from './use-timeline-moment.ts';

export type SightHistory = Readonly<{
  loading: TimelineHistory;
  /** as it could be told at the instant looked at; null = nothing loaded yet */
  known: History | null;
}>;

/** The history of a window, as it was known at the instant that is looked at. */
export function useSightHistory(
  source: BoardSource,
  window: Window | null,
  control: TimelineMoment,
  minute: Instant | null,
): SightHistory {
  const at = pastInstant(control.moment);
  const loading = useTimelineHistory(source, window, control, minute);
  const { history } = loading;
  const known = useMemo(
    () =>
      history === null || at === null || at >= history.window.to ? history : createHistory(historyUpTo(history, at)),
    [history, at],
  );
  return { loading, known };
}
