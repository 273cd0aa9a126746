import { useMemo } from 'react';
import { useSearch } from 'wouter';
import type { Ignored } from './view-search.ts';
import { useView } from './use-view.ts';
import { parseWallView, wallKeys, type WallView } from './wall-view.ts';

/** What the address in force tells the wall, and what of it nobody understood. */
export function useWallView(): Readonly<{ view: WallView; ignored: readonly Ignored[] }> {
  const search = useSearch();
  const site = useView(wallKeys);
  return useMemo(() => {
    const { view, ignored } = parseWallView(search, location.origin);
    return { view, ignored: [...site.ignored, ...ignored] };
  }, [search, site.ignored]);
}
