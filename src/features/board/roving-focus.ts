import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

type GridProps = Readonly<{
  ref: RefObject<HTMLDivElement | null>;
  onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void;
  onFocus: (event: FocusEvent<HTMLDivElement>) => void;
}>;

/** Draws a row that is not drawn yet; 0 is the first below the heads. */
export type RevealRow = (row: number) => void;

/**
 * Makes a grid one tab stop with arrow keys inside it. The stop moves in the document, not through React: moving it renders no row. It is
 * remembered by what the cell is (insurer, service), so that it survives rows that move.
 */
export function useRovingFocus(ref: GridProps['ref'], reveal: RevealRow): GridProps {
  const stop = useRef<Stop | null>(null);

  useEffect(() => {
    const grid = ref.current;
    if (grid === null || grid.querySelector('[role=gridcell][tabindex="0"]') !== null) return;
    const cell = cellOf(grid, stop.current) ?? grid.querySelector<HTMLElement>('[role=gridcell]');
    if (cell !== null) cell.tabIndex = 0;
  });

  return {
    ref,
    onFocus: (event) => {
      const cell = cellAround(event.target);
      if (cell === null || cell.tabIndex === 0) return;
      for (const former of event.currentTarget.querySelectorAll<HTMLElement>('[role=gridcell][tabindex="0"]'))
        former.tabIndex = -1;
      cell.tabIndex = 0;
      stop.current = stopOf(cell);
    },
    onKeyDown: (event) => {
      const cell = cellAround(event.target);
      if (cell === null || event.altKey || event.metaKey) return;
      const target = targetOf(event.currentTarget, cell, event.ctrlKey ? `Ctrl+${event.key}` : event.key, reveal);
      if (target === null) return;
      event.preventDefault();
      target.focus();
    },
  };
}

type Stop = Readonly<{ insurer: string | undefined; service: string | undefined }>;

const cellAround = (target: EventTarget): HTMLElement | null =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('[role=gridcell]') : null;

const stopOf = (cell: HTMLElement): Stop => ({ insurer: cell.dataset['insurer'], service: cell.dataset['service'] });

function cellOf(grid: HTMLElement, stop: Stop | null): HTMLElement | null {
  if (stop?.insurer === undefined || stop.service === undefined) return null;
  const { insurer, service } = stop;
  return grid.querySelector(`[data-insurer="${CSS.escape(insurer)}"][data-service="${CSS.escape(service)}"]`);
}

/** Where a key leads from a cell; null when the key is not one of the grid's. At an edge it leads to where it is. */
function targetOf(grid: HTMLElement, cell: HTMLElement, key: string, reveal: RevealRow): HTMLElement | null {
  const column = cellsIn(cell.closest('[role=row]')).indexOf(cell);
  const place = placeFor(key, { row: rowIndexOf(cell), column }, rowsPerScreen(cell));
  if (place === null) return null;
  const row = clamp(place.row, Number(grid.getAttribute('aria-rowcount')) - 1);
  if (rowAt(grid, row) === null) reveal(row);
  const cells = cellsIn(rowAt(grid, row));
  return cells[clamp(place.column, cells.length)] ?? null;
}

/** Rows are counted from 1 by the grid, heads first, and from 0 here, heads left out. */
const rowIndexOf = (cell: HTMLElement) => Number(cell.closest('[role=row]')?.getAttribute('aria-rowindex')) - 2;
const rowAt = (grid: HTMLElement, row: number) => grid.querySelector(`[role=row][aria-rowindex="${row + 2}"]`);

type Place = Readonly<{ row: number; column: number }>;

/** May overshoot the grid: infinity is its last row or column. */
function placeFor(key: string, { row, column }: Place, screen: number): Place | null {
  switch (key) {
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: Infinity };
    case 'PageUp':
      return { row: row - screen, column };
    case 'PageDown':
      return { row: row + screen, column };
    case 'Ctrl+Home':
      return { row: 0, column: 0 };
    case 'Ctrl+End':
      return { row: Infinity, column: Infinity };
    default:
      return null;
  }
}

const clamp = (index: number, length: number) => Math.min(Math.max(index, 0), length - 1);

const cellsIn = (row: Element | null): HTMLElement[] =>
  row === null ? [] : Array.from(row.querySelectorAll<HTMLElement>('[role=gridcell]'));

/** One screen less what the sticky heads cover; ten rows where nothing is laid out. */
function rowsPerScreen(cell: HTMLElement): number {
  const height = cell.parentElement?.offsetHeight ?? 0;
  return height > 0 ? Math.max(1, Math.floor(innerHeight / height) - 4) : 10;
}
