import { useMemo } from 'react';
import type { RecordedChange } from '#api/live-board-state.ts';
import type { ChangeGroup } from '#domain/change-groups.ts';
import { feedEntries, recentMessages, type FeedEntry } from '#domain/feed-entries.ts';
import type { Incident } from '#domain/incident.ts';
import { minuteMs, type Instant } from '#domain/instant.ts';
import { newsKeyOf } from '#domain/news.ts';
import { ChangeFeed } from '#features/change-feed/change-feed.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import { useMediaQuery } from '#ui/primitives/use-media-query.ts';
import { isProven } from '#ui/status/is-proven.ts';
import { OpenCell } from './open-cell.tsx';
import type { BoardFeed, BoardSource } from './use-board-feed.ts';
import type { BoardViewInForce } from './use-board-view.ts';
import { useChangesTold } from './use-changes-told.ts';
import type { NewsInForce } from './use-news.ts';
import type { OpenCellControl } from './use-open-cell.ts';

export type BoardSideProps = Readonly<{
  source: BoardSource;
  feed: BoardFeed;
  board: BoardViewInForce;
  open: OpenCellControl;
  news: NewsInForce;
  changes: readonly RecordedChange[];
  incidents: readonly Incident[];
}>;

/** Beside the matrix: the cell that is open, and below it what has changed. Where there is no room beside it the cell is a drawer, the changes stand below. */
export function BoardSide({ source, feed, board, open, news, changes, incidents }: BoardSideProps) {
  const messages = useMessages();
  const isBeside = useMediaQuery('(min-width: 80rem)');
  // of the past the last hour is known as a whole
  const { groups, rate } = useChangesTold(changes, feed.minute, source.past === undefined ? null : 0);
  const entries = useFeedEntries(groups, incidents, feed.minute);
  const { shown, catalog, minute } = feed;
  const { selected } = board.view;
  return (
    <div className="staff-aside">
      {selected !== null && shown !== null && (
        <OpenCell
          key={newsKeyOf(selected.insurerId, selected.serviceId)}
          source={source}
          feed={feed}
          shown={shown}
          cell={selected}
          isNew={news.news.has(newsKeyOf(selected.insurerId, selected.serviceId))}
          link={`${location.origin}${location.pathname}${board.searchFor({ selected })}`}
          isDrawer={!isBeside}
          takesFocus={open.isByHand || !isBeside}
          onSeen={news.markSeen}
          onClose={open.close}
        />
      )}
      {catalog !== null && (
        <div className="staff-card">
          <ChangeFeed
            entries={entries}
            catalog={catalog}
            news={news.news}
            rate={isProven(feed.proof) ? rate : null}
            now={minute}
            onSelect={open.select}
            onSeenAll={news.markAllSeen}
            onUndo={news.undo}
            messages={messages}
          />
        </div>
      )}
    </div>
  );
}

function useFeedEntries(
  groups: readonly ChangeGroup[],
  incidents: readonly Incident[],
  minute: Instant | null,
): readonly FeedEntry[] {
  // the minute that has begun belongs to the present
  const now = minute === null ? null : minute + minuteMs;
  const said = useMemo(() => recentMessages(incidents, now), [incidents, now]);
  return useMemo(() => feedEntries(groups, said), [groups, said]);
}
