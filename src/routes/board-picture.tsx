import { isFiltering } from '#domain/board-filter.ts';
import type { Baseline } from '#domain/baseline.ts';
import type { CellRef } from '#domain/cell.ts';
import type { News } from '#domain/news.ts';
import type { Summary } from '#domain/summary.ts';
import { AffectedList } from '#features/board/affected-list.tsx';
import { BoardSkeleton } from '#features/board/board-skeleton.tsx';
import { Board } from '#features/board/board.tsx';
import { NothingFound } from '#features/filters/filter-line.tsx';
import { LoadFailure } from '#features/freshness/load-failure.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import { useMediaQuery } from '#ui/primitives/use-media-query.ts';
import type { BoardView } from './board-view.ts';
import type { BoardFeed } from './use-board-feed.ts';
import type { DayCurves } from './use-day-curves.ts';

export type BoardPictureProps = Readonly<{
  feed: BoardFeed;
  /** null while nothing is proven */
  summary: Summary | null;
  view: BoardView;
  /** how many insurers the filter leaves; null while there is no board */
  shownRows: number | null;
  news: News;
  baseline: Baseline | null;
  curves: DayCurves;
  onSelect: (cell: CellRef) => void;
  onSeen: (cell: CellRef) => void;
  onClearFilter: () => void;
}>;

/** The matrix, or on narrow screens the list; before the first board what stands in its place. */
export function BoardPicture(props: BoardPictureProps) {
  const { feed, summary, view, shownRows, news, baseline, curves, onSelect, onSeen, onClearFilter } = props;
  const messages = useMessages();
  const isWide = useMediaQuery('(min-width: 48rem)');
  const { shown, proof, minute, failure, retry } = feed;
  if (shown === null) {
    if (failure !== null)
      return <LoadFailure title={messages.failure.title} failure={failure} onRetry={retry} messages={messages} />;
    return (
      <div className="rounded-md border border-line bg-surface">
        <BoardSkeleton messages={messages} />
      </div>
    );
  }
  if (shownRows === 0 && isFiltering(view.filter)) {
    return (
      <div className="rounded-md border border-line bg-surface">
        <NothingFound onClear={onClearFilter} messages={messages} />
      </div>
    );
  }
  const { filter, grouping, sorting, selected } = view;
  const picture = { ...shown, proof, messages, filter, grouping, sorting, selected, onSelect, news, baseline };
  if (!isWide) return <AffectedList {...picture} />;
  return (
    <div className="rounded-md border border-line bg-surface">
      <Board {...picture} summary={summary} now={minute} onSeen={onSeen} {...curves} />
    </div>
  );
}
