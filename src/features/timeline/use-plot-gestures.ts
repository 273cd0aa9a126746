import { useEffect, useRef, type RefObject } from 'react';
import type { Instant, Window } from '#domain/instant.ts';
import { createPlotFingers } from './plot-fingers.ts';
import { instantAt, type PlotScale } from './plot-scale.ts';

export type PlotGestures = Readonly<{
  scale: PlotScale;
  /** px the plot begins at, inside the element */
  labelWidth: number;
  /** `factor` below 1 shows less */
  onZoom: (factor: number, anchor: Instant) => void;
  onPan: (byMs: number) => void;
  onShow: (window: Window) => void;
  onLook: (at: Instant) => void;
}>;

/**
 * Wheel with Ctrl zooms, with Shift (or sideways) pans, two fingers pinch, dragging pans, a click or tap looks at that instant. The wheel alone and one finger
 * up and down scroll the page as everywhere.
 */
export function usePlotGestures(element: HTMLElement | null, gestures: PlotGestures): void {
  const given = useRef(gestures);
  useEffect(() => {
    given.current = gestures;
  });
  useEffect(() => {
    if (element === null) return;
    const placeOf = (clientX: number) => clientX - element.getBoundingClientRect().left - given.current.labelWidth;
    const stops = [listenToWheel(element, placeOf, given), listenToPointers(element, placeOf, given)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [element]);
}

type Given = RefObject<PlotGestures>;
type PlaceOf = (clientX: number) => number;

function listenToWheel(element: HTMLElement, placeOf: PlaceOf, given: Given): () => void {
  const onWheel = (event: WheelEvent) => {
    const { scale, onZoom, onPan } = given.current;
    const sideways = event.shiftKey ? event.deltaY + event.deltaX : event.deltaX;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      onZoom(Math.exp(event.deltaY / 300), instantAt(scale, placeOf(event.clientX)));
    } else if (event.shiftKey || Math.abs(sideways) > Math.abs(event.deltaY)) {
      event.preventDefault();
      onPan((sideways / Math.max(1, scale.width)) * (scale.to - scale.from));
    }
  };
  element.addEventListener('wheel', onWheel, { passive: false });
  return () => element.removeEventListener('wheel', onWheel);
}

function listenToPointers(element: HTMLElement, placeOf: PlaceOf, given: Given): () => void {
  const fingers = createPlotFingers({
    scale: () => given.current.scale,
    onPan: (byMs) => given.current.onPan(byMs),
    onLook: (at) => given.current.onLook(at),
    onShow: (window) => given.current.onShow(window),
    onHold: (id) => element.setPointerCapture(id),
  });
  const onDown = (event: PointerEvent) => {
    const isOnControl = event.target instanceof Element && event.target.closest('a, button, [data-no-drag]') !== null;
    const x = placeOf(event.clientX);
    if (event.button === 0 && !isOnControl && x >= 0) fingers.down(event.pointerId, x, event.isPrimary);
  };
  const onMove = ({ pointerId, clientX }: PointerEvent) => fingers.move(pointerId, placeOf(clientX));
  const onUp = ({ pointerId, clientX }: PointerEvent) => fingers.up(pointerId, placeOf(clientX));
  const onCancel = ({ pointerId }: PointerEvent) => fingers.cancel(pointerId);
  // two fingers moved up or down would scroll the page, and the browser would take them away
  const onTouch = (event: TouchEvent) => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };
  element.addEventListener('pointerdown', onDown);
  element.addEventListener('pointermove', onMove);
  element.addEventListener('pointerup', onUp);
  element.addEventListener('pointercancel', onCancel);
  element.addEventListener('touchmove', onTouch, { passive: false });
  return () => {
    element.removeEventListener('pointerdown', onDown);
    element.removeEventListener('pointermove', onMove);
    element.removeEventListener('pointerup', onUp);
    element.removeEventListener('pointercancel', onCancel);
    element.removeEventListener('touchmove', onTouch);
  };
}
