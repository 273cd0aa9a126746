import { createClient } from '#api/client.ts';
import { browserTimers } from '#api/timers.ts';
import type { WallKeeper } from '#api/wall-keeper.ts';
import { systemClock } from '#lib/clock.ts';
import { createBrowserWallKeeper } from '#routes/browser-wall-keeper.ts';
import { defaultWallView, displayIn, parseWallView } from '#routes/wall-view.ts';
import { apiBaseUrl, wallReceiver } from './config.ts';

/** The rounds of a wall whose whole picture is gone, without any of its picture: it tells that nothing is on its glass, and begins anew under the same rules. */
export function createRescueKeeper(): WallKeeper {
  const { view } = readView();
  return createBrowserWallKeeper({
    wallId: view.display,
    audience: view.audience,
    client: createClient({
      baseUrl: apiBaseUrl,
      fetch: (input, init) => fetch(input, init),
      clock: systemClock,
      timers: browserTimers,
    }),
    receiver: wallReceiver,
    outside: view.beacon === null ? [] : [view.beacon],
    readAgeMs: () => null,
    readGlass: () => nothingDrawn,
    hasCrashed: () => true,
  });
}

/** What says that there is no picture is none: nothing that reads pictures has to be here for it. */
const nothingDrawn = {
  rendered: null,
  cells: 0,
  misdrawn: 0,
  paintHash: '00000000',
  serviceIds: [],
  isProven: false,
} as const;

/** An address that itself made the wall stumble must not make its rescue stumble, nor let it speak under the name of another wall. */
function readView() {
  try {
    return parseWallView(location.search, location.origin);
  } catch {
    return { view: { ...defaultWallView, display: displayIn(location.search) ?? defaultWallView.display } };
  }
}
