import { useState, type ReactNode } from 'react';
import type { CsvRow, CsvValue } from '#lib/csv.ts';
import './data-table.css';

/** One column, for the eye and for the file: both show the same. */
export type TableColumn<Row> = Readonly<{
  head: string;
  /** as it is in the file, and what it is sorted by; null = nothing to say */
  value: (row: Row) => CsvValue;
  /** where the eye gets more than the value: a link, a tile */
  show?: (row: Row) => ReactNode;
  /** numbers stand at the right */
  isNumber?: boolean;
  /** sentences need room to be read */
  isProse?: boolean;
}>;

export type DataTableProps<Row> = Readonly<{
  /** the first column heads the rows */
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** a row that stays at the end, such as a sum */
  last?: Row;
  formatNumber: (value: number) => string;
  /** what the buttons in the heads are called; without it nothing is sorted */
  sortLabel?: (head: string) => string;
}>;

/** A table of records. What is not known is a dash, and stands last however it is sorted. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, keyOf, last, formatNumber, sortLabel } = props;
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const column = columns[sorting?.column ?? -1];
  const sorted = column === undefined || sorting === null ? rows : sortedBy(rows, column, sorting.isDown);
  const chooseColumn = (index: number) =>
    setSorting((now) => ({
      column: index,
      isDown: now?.column === index ? !now.isDown : columns[index]?.isNumber === true,
    }));
  return (
    <table className="data-table">
      <thead>
        <tr>
          {columns.map(({ head, isNumber }, index) => (
            <th key={head} scope="col" data-number={isNumber} aria-sort={ariaSortOf(sorting, index)}>
              {sortLabel === undefined ? (
                head
              ) : (
                <button type="button" className="data-sort" title={sortLabel(head)} onClick={() => chooseColumn(index)}>
                  {head}
                  <span aria-hidden="true" className="data-sort-sign">
                    {sorting?.column === index ? (sorting.isDown ? '▼' : '▲') : ''}
                  </span>
                </button>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <DataRow key={keyOf(row)} row={row} columns={columns} formatNumber={formatNumber} />
        ))}
      </tbody>
      {last !== undefined && (
        <tfoot>
          <DataRow row={last} columns={columns} formatNumber={formatNumber} />
        </tfoot>
      )}
    </table>
  );
}

/** The same table for a file: heads first. */
export function tableRows<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): readonly CsvRow[] {
  return [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ value }) => value(row)))];
}

type Sorting = Readonly<{ column: number; isDown: boolean }>;

function ariaSortOf(sorting: Sorting | null, column: number): 'ascending' | 'descending' | undefined {
  if (sorting?.column !== column) return undefined;
  return sorting.isDown ? 'descending' : 'ascending';
}

function sortedBy<Row>(rows: readonly Row[], { value }: TableColumn<Row>, isDown: boolean): readonly Row[] {
  return rows.toSorted((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const order =
      typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(`${one}`, `${other}`);
    return isDown ? -order : order;
  });
}

const collator = new Intl.Collator('de', { numeric: true });

type DataRowProps<Row> = Readonly<{
  row: Row;
  columns: readonly TableColumn<Row>[];
  formatNumber: (value: number) => string;
}>;

function DataRow<Row>({ row, columns, formatNumber }: DataRowProps<Row>) {
  return (
    <tr>
      {columns.map(({ head, value, show, isNumber, isProse }, index) => {
        const content = show?.(row) ?? shownValue(value(row), formatNumber);
        return index === 0 ? (
          <th key={head} scope="row">
            {content}
          </th>
        ) : (
          <td key={head} data-number={isNumber} data-prose={isProse}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

function shownValue(value: CsvValue, formatNumber: (value: number) => string): string {
  if (value === null) return '–';
  return typeof value === 'number' ? formatNumber(value) : value;
}
