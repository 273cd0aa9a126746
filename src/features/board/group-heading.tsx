/* oxlint-disable jsx-a11y/prefer-tag-over-role -- containment has no effect on table boxes, and a row must be contained */
import { memo } from 'react';
import type { GroupKey } from '#domain/board-layout.ts';
import type { Messages } from '#i18n/messages.ts';
import { groupName } from './group-name.ts';

export type GroupHeadingProps = Readonly<{
  group: GroupKey;
  labelId: string;
  count: string;
  isOpen: boolean;
  position: number;
  columnCount: number;
  onFold: (group: GroupKey, isOpen: boolean) => void;
  messages: Messages;
}>;

/** The line above a group; folds and unfolds it. */
export const GroupHeading = memo(function GroupHeading(props: GroupHeadingProps) {
  const { group, labelId, count, isOpen, position, columnCount, onFold, messages } = props;
  return (
    <div role="row" aria-rowindex={position} className="board-group-head">
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={columnCount}
        aria-labelledby={labelId}
        className="board-group-cell"
      >
        <button
          type="button"
          tabIndex={-1}
          className="board-fold"
          data-group={group}
          aria-expanded={isOpen}
          onClick={() => onFold(group, !isOpen)}
        >
          <svg aria-hidden="true" width="12" height="12" viewBox="0 0 12 12" className="board-fold-sign">
            <path d="M2.5 4.5 6 8l3.5-3.5" />
          </svg>
          <span id={labelId} className="board-group-name">
            {groupName(group, messages)}
          </span>
          <span className="board-group-count">{count}</span>
        </button>
      </div>
    </div>
  );
});
