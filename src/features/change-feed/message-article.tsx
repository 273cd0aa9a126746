import { memo, useId } from 'react';
import type { MessageGroup } from '#domain/feed-entries.ts';
import type { Instant } from '#domain/instant.ts';
import type { Provenance } from '#domain/provenance.ts';
import type { Messages } from '#i18n/messages.ts';
import { firstSentence } from '#i18n/plain-words.ts';
import { textIn } from '#i18n/text-in.ts';
import { MoreIcon } from '#ui/primitives/more-icon.tsx';
import { FeedTime } from './feed-time.tsx';

export type MessageArticleProps = Readonly<{
  group: MessageGroup;
  /** 1-based place in the feed, of how many */
  position: number;
  count: number;
  now: Instant | null;
  messages: Messages;
}>;

/** What people said about an incident: the first sentence, and who says it. No tile: a word is no state. */
export const MessageArticle = memo(function MessageArticle(props: MessageArticleProps) {
  const { group, position, count, now, messages } = props;
  const { feed, language } = messages;
  const id = useId();
  const { incident, update, firstNumber } = group;
  const sentence = textIn(update.text, language);
  const title = textIn(incident.title, language);
  const numbers =
    firstNumber === update.number ? feed.messageNumber(update.number) : feed.messageNumbers(firstNumber, update.number);
  const edited =
    update.editedAt === null ? '' : ` · ${feed.edited(editedWords(update.editedAt, group.latestAt, messages))}`;
  return (
    <article aria-labelledby={id} aria-posinset={position} aria-setsize={count} tabIndex={-1} className="feed-article">
      <FeedTime at={group.latestAt} now={now} messages={messages} />
      <span className="feed-sign">
        <MoreIcon name="message" size={20} />
      </span>
      <div className="feed-words">
        <h3 id={id} className="font-semibold">
          {feed.message(numbers, incident.kind)}
        </h3>
        <p className="feed-sentence">
          {incident.kind !== 'security' && (
            <>
              <bdi lang={title.lang}>{title.words}</bdi>
              {': '}
            </>
          )}
          <bdi lang={sentence.lang}>{firstSentence(sentence.words)}</bdi>
        </p>
        <p className="feed-source">
          <bdi>{feed.saidBy(sourceWords(update.source, messages))}</bdi>
          {edited}
        </p>
      </div>
    </article>
  );
});

function editedWords(at: Instant, publishedAt: Instant, { formats }: Messages): string {
  return formats.date(at) === formats.date(publishedAt) ? formats.time(at) : formats.dateTime(at);
}

function sourceWords(source: Provenance, { feed }: Messages): string {
  return source.kind === 'measured' || source.kind === 'reconstructed' ? feed.sources[source.kind] : source.source;
}
