import { useEffect, useState } from 'react';
import type { LiveBoard } from '#api/live-board.ts';
import { minuteMs, type Instant } from '#domain/instant.ts';
import { noteVisit, parseVisit, type StaffVisit } from '#domain/staff-visit.ts';
import { systemClock } from '#lib/clock.ts';

/** Notes on this device that a staff view is looked at, and says when the visit before this one ended; null = not known. */
export function useStaffVisit(liveBoard: LiveBoard): Instant | null {
  const [before, setBefore] = useState<Instant | null>(() => read()?.before ?? null);
  useEffect(() => {
    const note = () => {
      const epoch = liveBoard.getState().board?.position.epoch;
      const { boardNow } = liveBoard.freshness.getState();
      if (epoch === undefined || boardNow === null || document.hidden) return;
      const visit = noteVisit(read(), { seenAt: systemClock.now(), boardAt: Math.floor(boardNow), epoch });
      write(visit);
      setBefore(visit.before);
    };
    const timer = setInterval(note, minuteMs);
    // the present is known a moment after the view
    const forget = liveBoard.subscribe(() => {
      if (liveBoard.getState().board === null) return;
      forget();
      note();
    });
    note();
    addEventListener('pagehide', note);
    return () => {
      note();
      clearInterval(timer);
      forget();
      removeEventListener('pagehide', note);
    };
  }, [liveBoard]);
  return before;
}

const key = 'lagebild.visit';

function read(): StaffVisit | null {
  try {
    return parseVisit(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function write(visit: StaffVisit): void {
  try {
    localStorage.setItem(key, JSON.stringify(visit));
  } catch {
    // a browser that keeps nothing knows of no visit
  }
}
