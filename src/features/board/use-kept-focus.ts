import { useLayoutEffect, useRef, useState, type FocusEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { elementOf, lineOfStop, makeTabStop, stopAt, stopElementAround, stopOnLine, type Stop } from './grid-places.ts';
import type { Line } from './sections.ts';

export type KeptFocusInput = Readonly<{
  /** what belongs to the grid: a focus that goes there has not left */
  frame: RefObject<HTMLElement | null>;
  lines: readonly Line[];
  /** the cells of a row, in order */
  columns: readonly string[];
  /** only the rows in sight are in the document */
  isSparse: boolean;
  setFocused: (isFocused: boolean) => void;
}>;

/** What is kept of the focus between drawings, without drawing anything itself. */
type Kept = {
  /** the grid's one tab stop */
  stop: Stop | null;
  /** its line when last drawn, for when it is gone */
  line: number;
  /** what has the focus; null when the focus is elsewhere. Not in the document any more when its row was taken away */
  focused: HTMLElement | null;
};

/**
 * Makes a grid one tab stop. The stop moves in the document, not through React: moving it renders no row. It is remembered by what the cell is
 * (insurer, service), so that it survives rows that move. `anchor` is the insurer whose row has to stay in the document.
 */
export function useKeptFocus({ frame, lines, columns, isSparse, setFocused }: KeptFocusInput) {
  const ref = useRef<HTMLDivElement | null>(null);
  const kept = useRef<Kept>({ stop: null, line: 0, focused: null });
  const [anchor, setAnchor] = useState<string | null>(null);

  const focusStop = (stop: Stop) => {
    if (isSparse && 'insurerId' in stop) {
      // the row that had the focus may leave the document now, and must not be missed
      kept.current.focused = null;
      flushSync(() => setAnchor(stop.insurerId));
    }
    const element = ref.current && elementOf(ref.current, stop, columns);
    element?.focus();
    if (document.activeElement === element) kept.current.focused = element;
  };
  const focusAgain = () => {
    const { stop } = kept.current;
    if (stop === null) ref.current?.querySelector<HTMLElement>(stops)?.focus();
    else focusStop(stop);
  };

  // after each drawing: the focus where it was, though its row may have moved, and one tab stop
  useLayoutEffect(() => {
    const grid = ref.current;
    if (grid === null) return;
    const { stop, line, focused } = kept.current;
    const place = stop === null ? -1 : lineOfStop(lines, stop);
    if (place >= 0) kept.current.line = place;
    const near = lines[Math.min(line, lines.length - 1)];
    const target =
      (stop && elementOf(grid, stop, columns)) ??
      (near && elementOf(grid, stopOnLine(near, stop?.column ?? ''), columns)) ??
      grid.querySelector<HTMLElement>(stops);
    if (focused !== null && !focused.isConnected) {
      if (hasNoFocus()) target?.focus({ preventScroll: true });
      if (hasNoFocus()) kept.current.focused = null;
    }
    if (target !== null && grid.querySelector(tabStops) === null) makeTabStop(target);
  });

  const onFocus = (event: FocusEvent<HTMLDivElement>) => {
    const element = stopElementAround(event.target);
    if (element === null) return;
    for (const former of event.currentTarget.querySelectorAll<HTMLElement>(tabStops)) former.tabIndex = -1;
    makeTabStop(element);
    const stop = stopAt(element, columns, kept.current.stop);
    kept.current = { stop, focused: element, line: stop === null ? 0 : lineOfStop(lines, stop) };
    if (isSparse && stop !== null && 'insurerId' in stop) setAnchor(stop.insurerId);
    setFocused(true);
  };
  const onBlur = (event: FocusEvent<HTMLDivElement>) => {
    const next = event.relatedTarget instanceof Node ? event.relatedTarget : null;
    if (event.currentTarget.contains(next)) return;
    // a window that is left keeps its focus for when it is come back to
    if (document.hasFocus()) kept.current.focused = null;
    if (frame.current?.contains(next) !== true) setFocused(false);
  };
  return { focusProps: { ref, onFocus, onBlur }, anchor, focusStop, focusAgain, formerStop: () => kept.current.stop };
}

export const hasNoFocus = () => document.activeElement === null || document.activeElement === document.body;

const stops = '[data-line] > [role=gridcell], [data-group]';
const tabStops = '[role=gridcell][tabindex="0"], [data-group][tabindex="0"]';
