import { useId, useState } from 'react';
import type { Catalog } from '#domain/catalog.ts';
import type { CellRef } from '#domain/cell.ts';
import type { ChangeGroup } from '#domain/change-groups.ts';
import type { ChangeRate } from '#domain/change-rate.ts';
import type { FeedEntry } from '#domain/feed-entries.ts';
import type { Instant } from '#domain/instant.ts';
import { newsKeyOf, type News } from '#domain/news.ts';
import type { Messages } from '#i18n/messages.ts';
import { rateWords } from '#i18n/rate-words.ts';
import { FeedArticle } from './feed-article.tsx';
import { MessageArticle } from './message-article.tsx';
import './change-feed.css';

export type ChangeFeedProps = Readonly<{
  /** newest first */
  entries: readonly FeedEntry[];
  catalog: Catalog;
  news: News;
  /** null = nothing to tell */
  rate: ChangeRate | null;
  /** board time; null = not told yet */
  now: Instant | null;
  onSelect: (cell: CellRef) => void;
  onSeenAll: () => void;
  /** takes the last marking of all back; null = nothing to take back */
  onUndo: (() => void) | null;
  messages: Messages;
}>;

const shownAtFirst = 6;

/** What has changed, grouped by cause, and what was said about it, newest first. Not read out by itself: the page has one voice for that. */
export function ChangeFeed(props: ChangeFeedProps) {
  const { entries, catalog, news, rate, now, onSelect, onSeenAll, onUndo, messages } = props;
  const { feed } = messages;
  const [isLong, setIsLong] = useState(false);
  const headingId = useId();
  const shown = isLong ? entries : entries.slice(0, shownAtFirst);
  return (
    <section aria-labelledby={headingId} className="change-feed">
      <div className="change-feed-head">
        <h2 id={headingId} className="text-base font-semibold">
          {feed.heading}
        </h2>
        {rate !== null && <p className="text-ink-2 tabular-nums">{rateWords(rate, messages)}</p>}
        {entries.length > shownAtFirst && (
          <button type="button" className="link ms-auto" onClick={() => setIsLong(!isLong)}>
            {isLong ? feed.fewer : feed.all}
          </button>
        )}
      </div>
      {(news.size > 0 || onUndo !== null) && (
        <p className="change-feed-seen">
          {news.size > 0 ? (
            <button type="button" className="link" onClick={onSeenAll}>
              {feed.seenAll}
            </button>
          ) : (
            <span>{feed.seenAllDone}</span>
          )}
          {onUndo !== null && (
            <button type="button" className="link" onClick={onUndo}>
              {feed.undo}
            </button>
          )}
        </p>
      )}
      {entries.length === 0 ? (
        <p className="py-2 text-ink-2">{feed.empty}</p>
      ) : (
        <div role="feed" aria-labelledby={headingId} className="change-feed-list">
          {shown.map(({ kind, group }, index) => {
            const place = { position: index + 1, count: entries.length, now, messages };
            if (kind === 'messages') return <MessageArticle key={`m ${group.key}`} group={group} {...place} />;
            const isNew = isNewGroup(group, news);
            return (
              <FeedArticle
                key={group.key}
                group={group}
                catalog={catalog}
                isNew={isNew}
                onSelect={onSelect}
                {...place}
              />
            );
          })}
        </div>
      )}
    </section>
  );
}

function isNewGroup({ transitions }: ChangeGroup, news: News): boolean {
  return transitions.some(({ insurerId, serviceId, seq }) => news.get(newsKeyOf(insurerId, serviceId)) === seq);
}
