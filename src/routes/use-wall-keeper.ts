import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { WallKeeperState } from '#api/wall-keeper.ts';
import { createBrowserWallKeeper } from './browser-wall-keeper.ts';
import type { BoardSource } from './use-board-feed.ts';
import type { WallView } from './wall-view.ts';

const noReceiver = '/simulation/beacons';

/** Keeps the rounds of this wall as long as it is shown: signs of life, the other walls, beginning anew. */
export function useWallKeeper({ liveBoard, client, wallReceiver }: BoardSource, view: WallView): WallKeeperState {
  const { display, beacon } = view;
  const keeper = useMemo(
    () =>
      createBrowserWallKeeper({
        wallId: display,
        audience: liveBoard.audience,
        client,
        receiver: wallReceiver ?? noReceiver,
        outside: beacon === null ? [] : [beacon],
        readAgeMs: () => liveBoard.freshness.getState().ageMs,
        hasCrashed: hasPictureCrashed,
      }),
    [liveBoard, client, wallReceiver, display, beacon],
  );
  useEffect(() => keeper.start(), [keeper]);
  return useSyncExternalStore(keeper.subscribe, keeper.getState);
}

let lacksChunk = false;
// a part of the program that is gone from the server: only a reload can fetch its successor
addEventListener('vite:preloadError', () => {
  lacksChunk = true;
});

function hasPictureCrashed(): boolean {
  return lacksChunk || document.querySelector('[data-broken="picture"]') !== null;
}
