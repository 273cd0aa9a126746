import { useCallback, useEffect, useRef, useState } from 'react';
import { panWindow, windowHolding, zoomWindow } from '#domain/chart-window.ts';
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
  zoom: (factor: number, anchor?: Instant) => void;
  pan: (byMs: number) => void;
  show: (window: Window) => void;
  /** moves it on to hold an instant, with its length */
  follow: (at: Instant) => void;
}>;

const restMs = 250;

/** The window in force. Moved by hand it follows at once; the address is written when it rests. */
export function useTimelineWindow(
  view: TimelineView,
  minute: Instant | null,
  incident: Incident | null,
  at: Instant | null,
  write: (window: Window) => void,
): TimelineWindow {
  const asked = useSameWindow(minute === null ? null : windowOf(view, minute, incident, at));
  const [moved, setMoved] = useState<Readonly<{ window: Window; over: TimelineView['window'] }> | null>(null);
  // what the address says since then counts again
  const isMoved = moved !== null && moved.over === view.window;
  const window = isMoved ? moved.window : asked;
  const given = useRef({ window, isMoved, view, minute, write });
  useEffect(() => {
    given.current = { window, isMoved, view, minute, write };
  });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const move = useCallback((change: (window: Window, bounds: Window) => Window) => {
    const { window: now, view: over, minute: present } = given.current;
    if (now === null || present === null) return;
    const next = change(now, windowBounds(present));
    // several in one frame build on one another
    given.current = { ...given.current, window: next, isMoved: true };
    setMoved({ window: next, over: over.window });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => given.current.write(next), restMs);
  }, []);
  const zoom = useCallback(
    (factor: number, anchor?: Instant) =>
      move((now, bounds) => zoomWindow(now, factor, anchor ?? (now.from + now.to) / 2, bounds)),
    [move],
  );
  const pan = useCallback((byMs: number) => move((now, bounds) => panWindow(now, byMs, bounds)), [move]);
  const show = useCallback((next: Window) => move((_, bounds) => panWindow(next, 0, bounds)), [move]);
  const follow = useCallback(
    (looked: Instant) => {
      const { window: now, isMoved: isByHand, view: over } = given.current;
      // one that is named by its kind follows from the instant in the address
      if (now === null || !(isByHand || isFree(over.window)) || (looked >= now.from && looked <= now.to)) return;
      move((former, bounds) => windowHolding(former, looked, bounds));
    },
    [move],
  );
  return { window, resting: asked, isMoved, zoom, pan, show, follow };
}
