import { useMemo } from 'react';
import type { Catalog } from '#domain/catalog.ts';
import type { History } from '#domain/history.ts';
import type { PlannedWork } from '#domain/incident.ts';
import type { Window } from '#domain/instant.ts';
import type { RowTimelines } from '#domain/row-timelines.ts';
import type { RowsAsKnown } from '#domain/rows-as-known.ts';
import {
  rowsThen,
  timelineRows,
  worstFirst,
  type RowsAsked,
  type TimelineRow,
} from '#features/timeline/timeline-rows.ts';
import { useViewingPart, type Viewing } from '#features/timeline/viewing.ts';
import { useSameWindow } from './use-same-window.ts';

export type TimelineRowsAsked = Readonly<{
  /** null = nothing loaded yet */
  past: Readonly<{ history: History; timelines: RowTimelines; asKnown: RowsAsKnown }> | null;
  asked: RowsAsked | null;
  catalog: Catalog;
  works: readonly PlannedWork[];
  /** what is known of the window in which the worst come first: one that rests, so that rows keep their places under a moving hand */
  part: Window | null;
  viewing: Viewing;
}>;

/** The rows below the curve, as known at the instant that is looked at. */
export function useTimelineRows({
  past,
  asked,
  catalog,
  works,
  part: sought,
  viewing,
}: TimelineRowsAsked): readonly TimelineRow[] {
  const part = useSameWindow(sought);
  const today = useMemo(
    () =>
      past === null || asked === null ? noRows : timelineRows(asked, past.history.base, past.timelines, catalog, works),
    [past, asked, catalog, works],
  );
  const ordered = useMemo(
    () => (asked?.kind === 'all' ? worstFirst(today, part ?? nothing) : today),
    [today, asked, part],
  );
  return useRowsThen(ordered, asked, past?.asKnown ?? null, viewing);
}

const noRows: readonly TimelineRow[] = [];
const nothing: Window = { from: 0, to: 0 };

/** The rows as known at the instant that is looked at. Draws only where something of what came before it was still to become known. */
function useRowsThen(
  today: readonly TimelineRow[],
  asked: RowsAsked | null,
  asKnown: RowsAsKnown | null,
  viewing: Viewing,
): readonly TimelineRow[] {
  const at = useViewingPart(viewing, (looked) =>
    looked === null || asKnown === null || asKnown(looked) === null ? null : looked,
  );
  return useMemo(() => {
    const then = at === null || asKnown === null ? null : asKnown(at);
    return asked === null ? today : rowsThen(today, asked, then);
  }, [today, asked, asKnown, at]);
}
