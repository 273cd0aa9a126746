import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { ignoredPart, type Ignored } from './view-search.ts';
import { useView } from './use-view.ts';
import { parseWallView, wallKeys, type WallView } from './wall-view.ts';

/** What the address in force tells the wall, and what of it nobody understood. */
export function useWallView(): Readonly<{ view: WallView; ignored: readonly Ignored[] }> {
  const search = useSearch();
  const site = useView(wallKeys);
  return useMemo(() => {
    const { view, ignored } = parseWallView(search, location.origin);
    // a wall shows the present and nothing else
    const { moment } = site.view;
    const past = moment === null ? [] : [ignoredPart('t', moment, null)];
    return { view, ignored: [...past, ...site.ignored, ...ignored] };
  }, [search, site.ignored, site.view]);
}
