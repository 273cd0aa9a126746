import { useCallback, useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Rows from `from` up to, not including, `to` are drawn. */
export type RowRange = Readonly<{ from: number; to: number }>;

export type RowWindow = RowRange &
  Readonly<{
    /** px of a row; what stands in for the rows that are not drawn is a multiple of it */
    rowHeight: number;
    /** draws a row at once, wherever it is, so that it can take the focus */
    reveal: (row: number) => void;
  }>;

/** Up to this many rows all are drawn: find-in-page and print then see everything. */
export const alwaysDrawn = 160;
const overscan = 12;
/** of `--spacing-row` */
const rowHeightRem = 1.875;

/** Which rows of a long board are worth drawing: those in sight and a few around them. A short board is drawn whole. */
export function useRowWindow(grid: RefObject<HTMLElement | null>, rowCount: number): RowWindow {
  const isWindowed = rowCount > alwaysDrawn;
  const [rowHeight] = useState(rowHeightPx);
  const [range, setRange] = useState<RowRange>({ from: 0, to: 60 });
  const show = useCallback(
    (next: RowRange) => setRange((old) => (old.from === next.from && old.to === next.to ? old : next)),
    [],
  );

  useEffect(() => {
    if (!isWindowed) return;
    const look = () => {
      const top = grid.current?.getBoundingClientRect().top ?? 0;
      show(rangeAt(-top / rowHeight, innerHeight / rowHeight, rowCount));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [grid, isWindowed, rowCount, rowHeight, show]);

  const reveal = useCallback(
    (row: number) => {
      if (isWindowed) flushSync(() => show(rangeAt(row, innerHeight / rowHeight, rowCount)));
    },
    [isWindowed, rowCount, rowHeight, show],
  );
  return isWindowed ? { ...range, rowHeight, reveal } : { from: 0, to: rowCount, rowHeight, reveal };
}

/**
 * The rows around the one `scrolled` rows below the first; `seen` is how many rows high the screen is. In steps of the overscan, so that scrolling does
 * not render at every pixel.
 */
export function rangeAt(scrolled: number, seen: number, rowCount: number): RowRange {
  const first = Math.floor(scrolled / overscan) * overscan - overscan;
  const screen = Math.ceil(seen);
  const from = Math.min(Math.max(first, 0), Math.max(0, rowCount - screen));
  return { from, to: Math.min(from + screen + 3 * overscan, rowCount) };
}

/** Follows the font size a reader has chosen. */
function rowHeightPx(): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return (Number.isFinite(rem) ? rem : 16) * rowHeightRem;
}
