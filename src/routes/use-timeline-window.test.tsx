// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hourMs, type Window } from '#domain/instant.ts';
import type { TimelineView } from './timeline-view.ts';
import { renderHook } from './testing/render-hook.tsx';
import { useTimelineWindow } from './use-timeline-window.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const now = Date.UTC(2023, 4, 9, 12);
const fourHours = { from: now - 6 * hourMs, to: now - 2 * hourMs };

/** An address that does what it is told, like the real one. */
function open(first: TimelineView['window']) {
  let view: TimelineView = {
    rows: 'alle',
    insurerId: null,
    serviceId: null,
    window: first,
    incidentId: null,
    sight: 'verlauf',
    compared: null,
  };
  const written: Window[] = [];
  const write = (window: Window) => {
    written.push(window);
    view = { ...view, window };
  };
  const hook = renderHook(() => useTimelineWindow(view, now, null, null, write));
  return {
    frame: hook.current,
    written,
    /** another address: what it says of the window is an object of its own */
    address: (window: TimelineView['window']) => {
      view = { ...view, window };
      hook.redraw();
    },
    zoomIn: () => act(() => hook.current().zoom(0.5, null)),
    pass: (ms: number) => {
      act(() => void vi.advanceTimersByTime(ms));
      hook.redraw();
    },
    unmount: hook.unmount,
  };
}

it('[TL32] a window that is chosen again counts again, after it was moved away from by hand', () => {
  const { frame, address, zoomIn, pass, written, unmount } = open('7t');
  const week = frame().window;
  zoomIn();
  expect(frame()).toMatchObject({ isMoved: true });
  pass(250);
  expect(written).toHaveLength(1);
  expect(frame()).toMatchObject({ isMoved: false, window: written[0] });
  address('7t');
  expect(frame()).toMatchObject({ isMoved: false, window: week });
  unmount();
});

it('[TL32] what is chosen while a movement is about to be written is not written over', () => {
  const { frame, address, zoomIn, pass, written, unmount } = open('7t');
  const week = frame().window;
  zoomIn();
  pass(100);
  address('24h');
  pass(500);
  expect(written).toEqual([]);
  address('7t');
  expect(frame().window).toEqual(week);
  // the one the address says is chosen as well
  zoomIn();
  act(() => frame().drop());
  expect(frame()).toMatchObject({ isMoved: false, window: week });
  pass(500);
  expect(written).toEqual([]);
  unmount();
});

it('[TL32] a movement goes on while something else of the address changes', () => {
  const { frame, address, zoomIn, pass, written, unmount } = open({ ...fourHours });
  zoomIn();
  const zoomed = { from: now - 5 * hourMs, to: now - 3 * hourMs };
  pass(100);
  address({ ...fourHours });
  expect(frame()).toMatchObject({ isMoved: true, window: zoomed });
  pass(150);
  expect(written).toEqual([zoomed]);
  unmount();
});

it('[TL5] is zoomed around an instant inside it', () => {
  const { frame, unmount } = open({ ...fourHours });
  act(() => frame().zoom(0.5, now - 6 * hourMs));
  expect(frame().window).toEqual({ from: now - 6 * hourMs, to: now - 4 * hourMs });
  unmount();
});
