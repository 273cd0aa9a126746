import { memo, useId } from 'react';
import type { Catalog } from '#domain/catalog.ts';
import type { CellRef } from '#domain/cell.ts';
import type { ChangeGroup } from '#domain/change-groups.ts';
import type { Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { FeedTime } from './feed-time.tsx';
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
  return (
    <article aria-labelledby={id} aria-posinset={position} aria-setsize={count} tabIndex={-1} className="feed-article">
      <FeedTime at={group.latestAt} now={now} messages={messages} />
      <StatusTile availability={group.to.availability} mode={group.to.mode} size={22} okAs="tick" />
      <div className="feed-words">
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
        {group.learnedAt !== null && <p className="feed-source">{feed.learned(formats.time(group.learnedAt))}</p>}
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
