import { useEffect, useSyncExternalStore } from 'react';
import type { CatalogKeeper, CatalogState } from './catalog-keeper.ts';

/** The catalogue, kept fresh for as long as the view is there. */
export function useCatalog(keeper: CatalogKeeper): CatalogState {
  useEffect(() => keeper.look(), [keeper]);
  return useKnownCatalog(keeper);
}

/** Only what another view has fetched anyway. */
export function useKnownCatalog(keeper: CatalogKeeper): CatalogState {
  return useSyncExternalStore(keeper.subscribe, keeper.getState);
}
