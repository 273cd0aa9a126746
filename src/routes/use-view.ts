import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { formatViewSearch, parseViewSearch, type ParsedView } from './view-search.ts';

export type ViewInForce = ParsedView &
  Readonly<{
    /** a path of this application, carrying the view on */
    to: (path: string) => string;
  }>;

const none: readonly string[] = [];

/** What the address in force says, and how a link keeps it. `others` are the parts the view at hand reads itself; they stay with it. */
export function useView(others: readonly string[] = none): ViewInForce {
  const search = useSearch();
  return useMemo(() => {
    const parsed = parseViewSearch(search, others);
    const carried = formatViewSearch(parsed.view);
    return { ...parsed, to: (path) => `${path}${carried}` };
  }, [search, others]);
}
