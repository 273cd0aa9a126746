import { createContext, useContext, useMemo } from 'react';
import { useSearch } from 'wouter';
import { formatViewSearch, parseViewSearch, type Ignored, type ParsedView } from './view-search.ts';

export type ViewInForce = ParsedView &
  Readonly<{
    /** a path of this application, carrying the view on */
    to: (path: string) => string;
  }>;

/** What the static demo could not make of its `?sim=`; null everywhere else. */
export const DemoProblemContext = createContext<Ignored | null>(null);

const none: readonly string[] = [];

/** What the address in force says, and how a link keeps it. `others` are the parts the view at hand reads itself; they stay with it. */
export function useView(others: readonly string[] = none): ViewInForce {
  const search = useSearch();
  const demoProblem = useContext(DemoProblemContext);
  return useMemo(() => {
    const { view, ignored } = parseViewSearch(search, others);
    const carried = formatViewSearch(view);
    return {
      view,
      ignored: demoProblem === null ? ignored : [demoProblem, ...ignored],
      to: (path) => `${path}${carried}`,
    };
  }, [search, others, demoProblem]);
}
