import { useEffect, useMemo } from 'react';
import type { WallKeeper } from '#api/wall-keeper.ts';
import { readGlass } from '#ui/status/read-glass.ts';
import { createBrowserWallKeeper } from './browser-wall-keeper.ts';
import type { BoardSource } from './use-board-feed.ts';
import { defaultWallReceiver, type WallView } from './wall-view.ts';

/**
 * Keeps the rounds of this wall as long as it is shown: signs of life, the other walls, beginning anew. Draws nothing of what it learns, so that nothing that is
 * drawn can end it.
 */
export function useWallKeeper({ liveBoard, client, wallReceiver }: BoardSource, view: WallView): WallKeeper {
  const { display, beacon } = view;
  const keeper = useMemo(
    () =>
      createBrowserWallKeeper({
        wallId: display,
        audience: liveBoard.audience,
        client,
        receiver: wallReceiver ?? defaultWallReceiver,
        outside: beacon === null ? [] : [beacon],
        readAgeMs: () => liveBoard.freshness.getState().ageMs,
        readGlass: () => readGlass(document),
        hasCrashed: hasPictureCrashed,
      }),
    [liveBoard, client, wallReceiver, display, beacon],
  );
  useEffect(() => keeper.start(), [keeper]);
  return keeper;
}

let lacksChunk = false;
// a part of the program that is gone from the server: only a reload can fetch its successor
addEventListener('vite:preloadError', () => {
  lacksChunk = true;
});

function hasPictureCrashed(): boolean {
  return lacksChunk || document.querySelector('[data-broken="picture"]') !== null;
}
