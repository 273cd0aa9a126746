import { noFilter, type BoardFilter } from '#domain/board-filter.ts';
import type { Baseline } from '#domain/baseline.ts';
import { BaselineSwitch } from '#features/filters/baseline-switch.tsx';
import { FilterLine } from '#features/filters/filter-line.tsx';
import { FilterRow } from '#features/filters/filter-row.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import type { BoardFeed } from './use-board-feed.ts';
import type { BoardViewInForce } from './use-board-view.ts';

export type BoardControlsProps = Readonly<{
  feed: BoardFeed;
  board: BoardViewInForce;
  shownRows: Readonly<{ rows: number; all: number }> | null;
  /** the mass event there is, whether it recedes or not */
  baseline: Baseline | null;
}>;

/** What is asked for, above the matrix: filters and order, what they leave out, and what recedes. */
export function BoardControls({ feed, board, shownRows, baseline }: BoardControlsProps) {
  const messages = useMessages();
  const { catalog, minute } = feed;
  const { view, change } = board;
  if (catalog === null) return null;
  const onFilter = (part: Partial<BoardFilter>) => change({ filter: { ...view.filter, ...part } });
  return (
    <div className="grid gap-2">
      <FilterRow
        filter={view.filter}
        grouping={view.grouping}
        sorting={view.sorting}
        catalog={catalog}
        onFilter={onFilter}
        onType={(text) => change({ filter: { ...view.filter, text } }, 'typing')}
        onGroup={(grouping) => change({ grouping })}
        onSort={(sorting) => change({ sorting })}
        messages={messages}
      />
      <FilterLine
        filter={view.filter}
        catalog={catalog}
        shown={shownRows}
        onClear={() => change({ filter: noFilter })}
        messages={messages}
      />
      {baseline !== null && (
        <BaselineSwitch
          baseline={baseline}
          isOn={view.isBaselineWanted}
          onSwitch={(isBaselineWanted) => change({ isBaselineWanted })}
          now={minute}
          messages={messages}
        />
      )}
    </div>
  );
}
