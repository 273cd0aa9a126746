import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { formatViewSearch, parseViewSearch, type ParsedView } from './view-search.ts';

export type ViewInForce = ParsedView &
  Readonly<{
    /** a path of this application, carrying the view on */
    to: (path: string) => string;
  }>;

/** What the address in force says, and how a link keeps it. */
export function useView(): ViewInForce {
  const search = useSearch();
  return useMemo(() => {
    const parsed = parseViewSearch(search);
    const carried = formatViewSearch(parsed.view);
    return { ...parsed, to: (path) => `${path}${carried}` };
  }, [search]);
}
