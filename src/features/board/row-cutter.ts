import type { Row } from '#domain/board.ts';

/** Cuts rows to some of their columns. A row that is the same as before is cut to the same object, so that it need not be drawn again. */
export function rowCutter(columns: readonly number[], columnCount: number): (row: Row) => Row {
  if (columns.length === columnCount) return (row) => row;
  const cuts = new WeakMap<Row, Row>();
  return (row) => {
    const cut = cuts.get(row) ?? { ...row, slots: columns.map((column) => row.slots[column] ?? null) };
    cuts.set(row, cut);
    return cut;
  };
}
