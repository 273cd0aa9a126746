import { useEffect, useRef, type RefObject } from 'react';
import type { Instant } from '#domain/instant.ts';
import { instantAt, type PlotScale } from './plot-scale.ts';

export type PlotGestures = Readonly<{
  scale: PlotScale;
  /** px the plot begins at, inside the element */
  labelWidth: number;
  /** `factor` below 1 shows less */
  onZoom: (factor: number, anchor: Instant) => void;
  onPan: (byMs: number) => void;
  onLook: (at: Instant) => void;
}>;

const clickPx = 5;

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
    const stops = [
      listenToWheel(element, placeOf, given),
      listenToDrag(element, placeOf, given),
      listenToPinch(element, placeOf, given),
    ];
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

function listenToDrag(element: HTMLElement, placeOf: PlaceOf, given: Given): () => void {
  let start: Readonly<{ x: number; id: number }> | null = null;
  let last = 0;
  let isDragging = false;
  const onDown = (event: PointerEvent) => {
    const isOnControl = event.target instanceof Element && event.target.closest('a, button, [data-no-drag]') !== null;
    if (event.button !== 0 || isOnControl || placeOf(event.clientX) < 0 || !event.isPrimary) return;
    start = { x: event.clientX, id: event.pointerId };
    last = event.clientX;
    isDragging = false;
  };
  const onMove = (event: PointerEvent) => {
    if (start === null || event.pointerId !== start.id) return;
    if (!isDragging && Math.abs(event.clientX - start.x) > clickPx) {
      isDragging = true;
      element.setPointerCapture(event.pointerId);
    }
    if (!isDragging) return;
    const { scale, onPan } = given.current;
    onPan(((last - event.clientX) / Math.max(1, scale.width)) * (scale.to - scale.from));
    last = event.clientX;
  };
  const onUp = (event: PointerEvent) => {
    if (start === null || event.pointerId !== start.id) return;
    if (!isDragging) given.current.onLook(instantAt(given.current.scale, placeOf(event.clientX)));
    start = null;
  };
  const onCancel = () => {
    start = null;
  };
  element.addEventListener('pointerdown', onDown);
  element.addEventListener('pointermove', onMove);
  element.addEventListener('pointerup', onUp);
  element.addEventListener('pointercancel', onCancel);
  return () => {
    element.removeEventListener('pointerdown', onDown);
    element.removeEventListener('pointermove', onMove);
    element.removeEventListener('pointerup', onUp);
    element.removeEventListener('pointercancel', onCancel);
  };
}

function listenToPinch(element: HTMLElement, placeOf: PlaceOf, given: Given): () => void {
  let spread = 0;
  const spreadOf = ([a, b]: readonly Touch[]) =>
    a === undefined || b === undefined ? 0 : Math.abs(a.clientX - b.clientX);
  const onStart = ({ touches }: TouchEvent) => {
    spread = touches.length === 2 ? spreadOf([...touches]) : 0;
  };
  const onMove = (event: TouchEvent) => {
    const [a, b] = [...event.touches];
    if (event.touches.length !== 2 || a === undefined || b === undefined || spread === 0) return;
    event.preventDefault();
    const next = spreadOf([a, b]);
    if (next < 10) return;
    const { scale, onZoom } = given.current;
    onZoom(spread / next, instantAt(scale, placeOf((a.clientX + b.clientX) / 2)));
    spread = next;
  };
  element.addEventListener('touchstart', onStart, { passive: true });
  element.addEventListener('touchmove', onMove, { passive: false });
  return () => {
    element.removeEventListener('touchstart', onStart);
    element.removeEventListener('touchmove', onMove);
  };
}
