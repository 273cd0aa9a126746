// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { DataTable, tableRows, type TableColumn } from './data-table.tsx';

type Row = Readonly<{ name: string; hours: number | null }>;

const columns: readonly TableColumn<Row>[] = [
  { head: 'Name', value: ({ name }) => name, show: ({ name }) => <b>{name}</b> },
  { head: 'Hours', value: ({ hours }) => hours, isNumber: true },
];
const rows: readonly Row[] = [
  { name: 'b', hours: 2 },
  { name: 'c', hours: null },
  { name: 'a', hours: 10 },
];

let drawn: Rendered;
afterEach(() => drawn.unmount());

const names = () => [...drawn.element.querySelectorAll('tbody th')].map(textOf);
const table = (sortLabel?: (head: string) => string) => (
  <DataTable
    columns={columns}
    rows={rows}
    last={{ name: 'all', hours: 12 }}
    keyOf={({ name }) => name}
    formatNumber={(value) => `${value} h`}
    {...(sortLabel && { sortLabel })}
  />
);
const sortBy = (head: string) =>
  act(() => [...drawn.element.querySelectorAll('button')].find((one) => one.textContent.startsWith(head))?.click());

it('[RK1] the file holds what the table shows, heads first', () => {
  drawn = render(table());
  expect(tableRows(columns, rows)).toEqual([
    ['Name', 'Hours'],
    ['b', 2],
    ['c', null],
    ['a', 10],
  ]);
  expect([...drawn.element.querySelectorAll('td')].map(textOf)).toEqual(['2 h', '–', '10 h', '12 h']);
  expect(drawn.element.querySelector('b')?.textContent).toBe('b');
  expect(drawn.element.querySelector('button')).toBeNull();
});

it('[RK2] is sorted by any column, both ways; what is not known stays last, and so does the sum', () => {
  drawn = render(table((head) => `sort by ${head}`));
  expect(names()).toEqual(['b', 'c', 'a']);
  sortBy('Hours');
  expect(names()).toEqual(['a', 'b', 'c']);
  expect(drawn.element.querySelector('[aria-sort=descending]')?.textContent).toContain('Hours');
  sortBy('Hours');
  expect(names()).toEqual(['b', 'a', 'c']);
  sortBy('Name');
  expect(names()).toEqual(['a', 'b', 'c']);
  expect(drawn.element.querySelectorAll('[aria-sort]')).toHaveLength(1);
  expect(textOf(drawn.element.querySelector('tfoot th'))).toBe('all');
});
