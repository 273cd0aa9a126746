import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Catalog } from '#domain/catalog.ts';
import { formatTimelineView, parseTimelineView, type TimelineView } from './timeline-view.ts';
import { changeSearch, type Ignored } from './view-search.ts';

export type TimelineViewInForce = Readonly<{
  view: TimelineView;
  ignored: readonly Ignored[];
  /** Changes the address; `replace` for what a gesture does. The same function for ever. */
  change: (change: Partial<TimelineView>, how?: 'push' | 'replace') => void;
  /** the search part of an address with this change */
  searchFor: (change: Partial<TimelineView>) => string;
  /** the same with the instant looked at, as an address writes it; null = now */
  linkFor: (change: Partial<TimelineView>, moment: string | null) => string;
}>;

/** The timeline's part of the address in force. */
export function useTimelineView(catalog: Catalog | null): TimelineViewInForce {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const parameters = new URLSearchParams(search);
  parameters.delete('t');
  // the instant that is looked at changes often, and nothing here follows from it
  const own = parameters.toString();
  const { view, ignored } = useMemo(() => parseTimelineView(own, catalog), [own, catalog]);
  const searchFor = useCallback(
    (change: Partial<TimelineView>) =>
      changeSearch(search, catalog === null ? {} : formatTimelineView({ ...view, ...change }, catalog)),
    [search, catalog, view],
  );
  const linkFor = useCallback(
    (what: Partial<TimelineView>, moment: string | null) => changeSearch(searchFor(what), { t: moment }),
    [searchFor],
  );
  const newest = useRef({ path, searchFor, navigate });
  useEffect(() => {
    newest.current = { path, searchFor, navigate };
  });
  const change = useCallback<TimelineViewInForce['change']>((what, how = 'push') => {
    const { path: at, searchFor: written, navigate: go } = newest.current;
    go(at + written(what), { replace: how === 'replace' });
  }, []);
  return { view, ignored, change, searchFor, linkFor };
}
