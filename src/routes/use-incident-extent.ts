import { useMemo, useState } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { historyQuery } from '#api/history-query.ts';
import { notNarrowed } from '#api/window-search.ts';
import { createHistory } from '#domain/history.ts';
import type { Incident } from '#domain/incident.ts';
import { extentOf } from '#domain/incident-extent.ts';
import { minuteMs, type Instant, type Window } from '#domain/instant.ts';
import type { Extent } from '#features/incident-page/extent-view.tsx';
import { systemClock } from '#lib/clock.ts';
import type { BoardSource } from './use-board-feed.ts';

/** The history of an incident, as long as it lasted or lasts. Of one that is over it is asked once, of an open one now and then. */
export function useIncidentExtent(
  { client, liveBoard, past }: BoardSource,
  incident: Incident,
  minute: Instant | null,
): Extent | 'loading' | 'failed' {
  const [asked, setAsked] = useState<Asked | null>(null);
  const latest = past?.at ?? null;
  const next = nextAsked(asked, incident, latest ?? minute, systemClock.elapsed(), latest !== null);
  if (next !== asked) setAsked(next);
  const window = useMemo(
    () => windowOf(incident.startedAt, next?.end ?? 0, latest),
    [incident.startedAt, next?.end, latest],
  );
  const query = useMemo(
    () => historyQuery(client, liveBoard.audience, window, notNarrowed),
    [client, liveBoard.audience, window],
  );
  const { data, isError } = useQuery({
    ...query,
    enabled: next !== null,
    placeholderData: keepPreviousData,
    // each window is asked for once and then left behind
    staleTime: Infinity,
    refetchInterval: false,
    gcTime: 0,
  });
  const { id, affected } = incident;
  return useMemo(() => {
    if (data === undefined) return isError ? 'failed' : 'loading';
    return { steps: extentOf(createHistory(data), id, affected), window: data.window };
  }, [data, isError, id, affected]);
}

type Asked = Readonly<{ incidentId: string; end: Instant; isFinal: boolean; askedAt: number }>;

/** Real time between two askings, however fast the board's clock runs: the figures of now come from the live board. */
const pauseMs = 2 * minuteMs;

function nextAsked(
  last: Asked | null,
  { id, resolvedAt }: Incident,
  minute: Instant | null,
  elapsed: number,
  isPast: boolean,
): Asked | null {
  const isSame = last?.incidentId === id;
  if (resolvedAt !== null) {
    if (isSame && last.isFinal && last.end === resolvedAt) return last;
    return { incidentId: id, end: resolvedAt, isFinal: true, askedAt: elapsed };
  }
  if (minute === null) return isSame ? last : null;
  const isDue =
    !isSame ||
    last.isFinal ||
    minute < last.end ||
    (isPast && minute !== last.end) ||
    elapsed - last.askedAt >= pauseMs;
  return isDue ? { incidentId: id, end: minute, isFinal: false, askedAt: elapsed } : last;
}

/** A little before and after, so that the curve is seen to rise, and to fall. */
function windowOf(startedAt: Instant, end: Instant, latest: Instant | null): Window {
  const lead = Math.max(10 * minuteMs, Math.round((end - startedAt) / 30 / minuteMs) * minuteMs);
  const to = Math.max(end, startedAt) + lead;
  // of the past nothing that came after it
  return { from: startedAt - lead, to: latest === null ? to : Math.max(startedAt, Math.min(to, latest)) };
}
