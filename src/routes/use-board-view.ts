import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { BoardFilter } from '#domain/board-filter.ts';
import type { Catalog } from '#domain/catalog.ts';
import { boardKeys, formatBoardView, parseBoardView, type BoardKey, type BoardView } from './board-view.ts';
import { changeSearch, type Ignored } from './view-search.ts';

export type BoardViewInForce = Readonly<{
  view: BoardView;
  ignored: readonly Ignored[];
  /** Changes the address. `typing` replaces the entry in the history, so that going back is not letter by letter. */
  change: (change: Partial<BoardView>, how?: 'push' | 'typing') => void;
  /** the search part of the address with this cell open */
  searchFor: (change: Partial<BoardView>) => string;
}>;

const filterKeys: ReadonlySet<BoardKey> = new Set(['verf', 'modus', 'dienst', 'art', 'q']);

/** The board's part of the address in force. Parts that did not change are the same objects, so that opening a cell does not filter anew. */
export function useBoardView(catalog: Catalog | null): BoardViewInForce {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const parsed = useMemo(() => parseBoardView(search, catalog), [search, catalog]);
  const filter = useFilter(search, catalog);
  const view = useMemo(() => ({ ...parsed.view, filter }), [parsed.view, filter]);

  const searchFor = useCallback(
    (change: Partial<BoardView>) => {
      const parts = catalog === null ? {} : formatBoardView({ ...view, ...change }, catalog);
      return changeSearch(search, parts);
    },
    [search, catalog, view],
  );
  const change = useCallback<BoardViewInForce['change']>(
    (what, how = 'push') => {
      const next = searchFor(what);
      if (next !== changeSearch(search, {})) navigate(path + next, { replace: how === 'typing' });
    },
    [searchFor, search, navigate, path],
  );
  return { view, ignored: parsed.ignored, change: useSteady(change), searchFor };
}

function useFilter(search: string, catalog: Catalog | null): BoardFilter {
  const ofOthers = Object.fromEntries(boardKeys.filter((key) => !filterKeys.has(key)).map((key) => [key, null]));
  const ownSearch = changeSearch(search, ofOthers);
  return useMemo(() => parseBoardView(ownSearch, catalog).view.filter, [ownSearch, catalog]);
}

/** The same function for ever, doing what the newest one does: to be handed to children that draw only when their props change. */
function useSteady<A extends readonly unknown[]>(newest: (...args: A) => void): (...args: A) => void {
  const ref = useRef(newest);
  useLayoutEffect(() => {
    ref.current = newest;
  }, [newest]);
  return useCallback((...args: A) => ref.current(...args), []);
}
