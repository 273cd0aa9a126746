import type { Line } from './sections.ts';

/** A place in the grid: a line and one of its cells. A heading has one cell and remembers the column it was come to from. */
export type Place = Readonly<{ line: number; column: number }>;

export type GridShape = Readonly<{
  lines: readonly Line[];
  columnCount: number;
  /** lines that fit on the screen */
  screen: number;
  /** whether a cell shows anything but normal */
  isAffected: (insurerId: string, column: number) => boolean;
}>;

/** Where a key leads; null when it is not one of the grid's, or leads nowhere. At an edge it leads to where it is. */
export function placeAfter(key: string, from: Place, shape: GridShape): Place | null {
  const { lines, columnCount } = shape;
  const to = (line: number, column = from.column) => ({
    line: clamp(line, lines.length),
    column: clamp(column, columnCount),
  });
  switch (key) {
    case 'ArrowLeft':
      return to(from.line, from.column - 1);
    case 'ArrowRight':
      return to(from.line, from.column + 1);
    case 'ArrowUp':
      return to(from.line - 1);
    case 'ArrowDown':
      return to(from.line + 1);
    case 'Home':
      return to(from.line, 0);
    case 'End':
      return to(from.line, columnCount);
    case 'PageUp':
      return to(from.line - shape.screen);
    case 'PageDown':
      return to(from.line + shape.screen);
    case 'Ctrl+Home':
      return to(0, 0);
    case 'Ctrl+End':
      return to(lines.length, columnCount);
    case 'Ctrl+ArrowUp':
      return groupPlace(from, shape, -1);
    case 'Ctrl+ArrowDown':
      return groupPlace(from, shape, 1);
    case 'n':
      return affectedPlace(from, shape, 1);
    case 'p':
      return affectedPlace(from, shape, -1);
    default:
      return null;
  }
}

/** The first row of the next or previous group, or its heading when it is folded. */
function groupPlace(from: Place, { lines }: GridShape, step: 1 | -1): Place | null {
  const groups = [...new Set(lines.map((line) => line.group))];
  const current = lines[from.line]?.group;
  const wanted = groups[groups.findIndex((group) => group === current) + step];
  if (wanted === undefined) return null;
  const row = lines.findIndex((line) => line.group === wanted && line.kind === 'row');
  return { ...from, line: row === -1 ? lines.findIndex((line) => line.group === wanted) : row };
}

/** The next cell, in the order of reading, that is not normal. */
function affectedPlace(from: Place, { lines, columnCount, isAffected }: GridShape, step: 1 | -1): Place | null {
  for (let line = from.line; line >= 0 && line < lines.length; line += step) {
    const at = lines[line];
    if (at?.kind !== 'row') continue;
    const begin = step === 1 ? 0 : columnCount - 1;
    for (let column = line === from.line ? from.column + step : begin; column >= 0; column += step) {
      if (column >= columnCount) break;
      if (isAffected(at.insurerId, column)) return { line, column };
    }
  }
  return null;
}

const clamp = (index: number, length: number) => Math.min(Math.max(index, 0), length - 1);
