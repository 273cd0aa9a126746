/* oxlint-disable jsx-a11y/prefer-tag-over-role -- containment has no effect on table boxes, and a row must be contained */
import { memo } from 'react';
import type { Messages } from '#i18n/messages.ts';
import type { Column } from './columns.ts';

export type BoardHeadProps = Readonly<{
  columns: readonly Column[];
  /** cells that are not normal, per column; null = not known */
  counts: readonly number[] | null;
  messages: Messages;
}>;

/** Codes and, below each, at how many insurers the service is not normal. */
export const BoardHead = memo(function BoardHead({ columns, counts, messages }: BoardHeadProps) {
  return (
    <div role="row" aria-rowindex={1} className="board-row board-head">
      <div role="columnheader" aria-colindex={1} className="board-name">
        {messages.board.insurer}
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
            aria-label={count === undefined ? name : messages.board.columnCount(name, count)}
          >
            <bdi className="board-code-name">{code}</bdi>
            <span className="board-count">
              {count === undefined ? messages.kpi.none : messages.formats.number(count)}
            </span>
          </div>
        );
      })}
      <div role="columnheader" aria-colindex={columns.length + 2} className="board-since">
        {messages.board.since}
      </div>
    </div>
  );
});
