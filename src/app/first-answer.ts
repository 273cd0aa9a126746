import { browserTimers } from '#api/timers.ts';
import type { BoardSource } from '#routes/use-board-feed.ts';

/**
 * Sets the live board going before there is anything to draw it with, and resolves when it can be drawn, when there is trouble to tell of, or after
 * half a second. So the first picture of a page is its answer, and not a notice that it is coming, which on a slow device costs as much to draw.
 */
export function firstAnswer({ liveBoard, catalog }: BoardSource): Promise<void> {
  const stopLooking = catalog.look();
  liveBoard.start();
  return new Promise((resolve) => {
    const isTold = () => {
      const known = catalog.getState();
      const { board, connection } = liveBoard.getState();
      if (known.catalog !== null) liveBoard.expect(known.catalog);
      return (known.catalog !== null && board !== null) || (known.failure ?? connection.failure) !== null;
    };
    const look = () => {
      if (!isTold()) return;
      forget();
      resolve();
    };
    const leave = [catalog.subscribe(look), liveBoard.subscribe(look)];
    // read from here on, so that what is drawn first is as fresh as it is
    const stopReading = liveBoard.freshness.subscribe(() => undefined);
    const forget = () => {
      for (const unsubscribe of leave) unsubscribe();
    };
    browserTimers.after(longestMs, () => {
      forget();
      resolve();
    });
    // by then the view looks for itself
    browserTimers.after(longestMs + 1_000, () => {
      stopLooking();
      stopReading();
    });
  });
}

const longestMs = 500;
