/* oxlint-disable jsx-a11y/prefer-tag-over-role -- containment has no effect on table boxes, and a row must be contained */
import { memo } from 'react';
import type { Sorting } from '#domain/board-layout.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Column } from './columns.ts';

export type BoardHeadProps = Readonly<{
  columns: readonly Column[];
  /** cells that are not normal, per column; null = not known */
  counts: readonly number[] | null;
  sorting: Sorting;
  hasCurve: boolean;
  messages: Messages;
}>;

/** Codes and, below each, at how many insurers the service is not normal. */
export const BoardHead = memo(function BoardHead({ columns, counts, sorting, hasCurve, messages }: BoardHeadProps) {
  const { board } = messages;
  return (
    <div role="row" aria-rowindex={1} className="board-row board-head">
      <div role="columnheader" aria-colindex={1} aria-sort={nameSort[sorting]} className="board-name">
        {board.insurer} <span className="board-sorted">{board.sortedBy[sorting]}</span>
      </div>
      {columns.map(({ serviceId, code, name }, index) => {
        const count = counts?.[index];
        return (
          <div
            key={serviceId}
            role="columnheader"
            aria-colindex={index + 2}
            className="board-code"
            title={name}
            aria-label={count === undefined ? name : board.columnCount(name, count)}
          >
            <bdi className="board-code-name">{code}</bdi>
            <span className="board-count">
              {count === undefined ? messages.kpi.none : messages.formats.number(count)}
            </span>
          </div>
        );
      })}
      <div role="columnheader" aria-colindex={columns.length + 2} className="board-since">
        {board.since}
      </div>
      {hasCurve && (
        <div role="columnheader" aria-colindex={columns.length + 3} className="board-curve">
          {board.curve}
        </div>
      )}
    </div>
  );
});

/** Rows are sorted within their groups; by severity and by last change is an order no column shows by itself. */
const nameSort = { name: 'ascending', severity: 'other', change: 'other' } as const satisfies Record<Sorting, string>;
