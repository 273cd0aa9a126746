import { useCallback, useEffect, useRef, useState } from 'react';
import { panWindow, windowHolding, zoomAnchor, zoomWindow } from '#domain/chart-window.ts';
import type { Incident } from '#domain/incident.ts';
import type { Instant, Window } from '#domain/instant.ts';
import { isFree, windowBounds, windowOf } from './timeline-window.ts';
import type { TimelineView } from './timeline-view.ts';
import { useSameWindow } from './use-same-window.ts';

export type TimelineWindow = Readonly<{
  /** null until the present is known */
  window: Window | null;
  /** the one the address says: what need not follow every movement */
  resting: Window | null;
  /** whether it was moved by hand and the address is about to say so */
  isMoved: boolean;
  /** around an instant that lies in it, else around its middle */
  zoom: (factor: number, anchor: Instant | null) => void;
  pan: (byMs: number) => void;
  /** gives up where it was moved by hand: another is chosen, be it the one the address says */
  drop: () => void;
  show: (window: Window) => void;
  /** moves it on to hold an instant, with its length */
  follow: (at: Instant) => void;
}>;

const restMs = 250;

/** What is to be written, and over what the address said. */
type Pending = Readonly<{ timer: ReturnType<typeof setTimeout>; over: string | null }>;

/** The window in force. Moved by hand it follows at once; the address is written when it rests. */
export function useTimelineWindow(
  view: TimelineView,
  minute: Instant | null,
  incident: Incident | null,
  at: Instant | null,
  write: (window: Window) => void,
): TimelineWindow {
  const asked = useSameWindow(minute === null ? null : windowOf(view, minute, incident, at));
  const [moved, setMoved] = useState<Readonly<{ window: Window; over: string | null }> | null>(null);
  const over = writtenAs(view.window);
  const isMoved = moved !== null && moved.over === over;
  // what the address says since then counts, also when it says the former again
  if (moved !== null && !isMoved) setMoved(null);
  const window = isMoved ? moved.window : asked;
  const given = useRef({ window, isMoved, view, minute, write });
  useEffect(() => {
    given.current = { window, isMoved, view, minute, write };
  });
  const pending = useRef<Pending | null>(null);
  useEffect(() => {
    // what was about to be written over another window is of no more use
    if (pending.current?.over !== over) clearTimeout(pending.current?.timer);
  }, [over]);
  useEffect(() => () => clearTimeout(pending.current?.timer), []);
  const move = useCallback((change: (window: Window, bounds: Window) => Window) => {
    const { window: now, view: asking, minute: present } = given.current;
    if (now === null || present === null) return;
    const next = change(now, windowBounds(present));
    // several in one frame build on one another
    given.current = { ...given.current, window: next, isMoved: true };
    const written = writtenAs(asking.window);
    setMoved({ window: next, over: written });
    clearTimeout(pending.current?.timer);
    pending.current = { timer: setTimeout(() => given.current.write(next), restMs), over: written };
  }, []);
  const drop = useCallback(() => {
    clearTimeout(pending.current?.timer);
    setMoved(null);
  }, []);
  const zoom = useCallback(
    (factor: number, anchor: Instant | null) =>
      move((now, bounds) => zoomWindow(now, factor, zoomAnchor(now, anchor), bounds)),
    [move],
  );
  const pan = useCallback((byMs: number) => move((now, bounds) => panWindow(now, byMs, bounds)), [move]);
  const show = useCallback((next: Window) => move((_, bounds) => panWindow(next, 0, bounds)), [move]);
  const follow = useCallback(
    (looked: Instant) => {
      const { window: now, isMoved: isByHand, view: asking } = given.current;
      // one that is named by its kind follows from the instant in the address
      if (now === null || !(isByHand || isFree(asking.window)) || (looked >= now.from && looked <= now.to)) return;
      move((former, bounds) => windowHolding(former, looked, bounds));
    },
    [move],
  );
  return { window, resting: asked, isMoved, zoom, pan, drop, show, follow };
}

/** One that is free is another object after every change of the address, but not another window. */
function writtenAs(window: TimelineView['window']): string | null {
  return isFree(window) ? `${window.from} ${window.to}` : window;
}
