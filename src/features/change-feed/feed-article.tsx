import { memo, useId } from 'react';
import type { Catalog } from '#domain/catalog.ts';
import type { CellRef } from '#domain/cell.ts';
import type { ChangeGroup } from '#domain/change-groups.ts';
import type { Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { feedWords } from './feed-words.ts';

export type FeedArticleProps = Readonly<{
  group: ChangeGroup;
  /** 1-based place in the feed, of how many */
  position: number;
  count: number;
  catalog: Catalog;
  isNew: boolean;
  now: Instant | null;
  onSelect: (cell: CellRef) => void;
  messages: Messages;
}>;

/** One cause. Of a single cell the title opens it. */
export const FeedArticle = memo(function FeedArticle(props: FeedArticleProps) {
  const { group, position, count, catalog, isNew, now, onSelect, messages } = props;
  const { feed, formats } = messages;
  const id = useId();
  const { title, scope } = feedWords(group, catalog, messages);
  const cell = onlyCell(group);
  const at = group.latestAt;
  const isToday = now === null || formats.date(at) === formats.date(now);
  return (
    <article aria-labelledby={id} aria-posinset={position} aria-setsize={count} tabIndex={-1} className="feed-article">
      <time className="feed-time" dateTime={new Date(at).toISOString()} title={formats.dateTime(at)}>
        {formats.clockFace(at)}
        {!isToday && now !== null && <span className="feed-day">{formats.dayOfYear(at)}</span>}
      </time>
      <StatusTile availability={group.to.availability} mode={group.to.mode} size={22} okAs="tick" />
      <div className="min-w-0">
        <h3 id={id} className="font-semibold">
          {cell === null ? (
            title
          ) : (
            <button type="button" className="feed-open" onClick={() => onSelect(cell)}>
              {title}
            </button>
          )}
        </h3>
        <p className="text-ink-2">
          <bdi>{scope}</bdi>
          {isNew && <span className="feed-new">{feed.isNew}</span>}
        </p>
      </div>
    </article>
  );
});

function onlyCell({ insurerIds, serviceIds }: ChangeGroup): CellRef | null {
  const [insurerId] = insurerIds;
  const [serviceId] = serviceIds;
  if (insurerId === undefined || serviceId === undefined) return null;
  return insurerIds.length === 1 && serviceIds.length === 1 ? { insurerId, serviceId } : null;
}
