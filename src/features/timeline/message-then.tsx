import { memo, useId } from 'react';
import type { Incident, Update } from '#domain/incident.ts';
import { wordingAt } from '#domain/update-wording.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { PageLink } from '#ui/primitives/page-link.tsx';
import { ToldParagraphs } from '#ui/primitives/told-text.tsx';
import { useViewing, useViewingPart, type Viewing } from './viewing.ts';

export type MessageThenProps = Readonly<{
  viewing: Viewing;
  incident: Incident | null;
  messages: Messages;
  words: TimelineWords;
}>;

/** The newest message there was at the instant that is looked at, in the words it had then. */
export const MessageThen = memo(function MessageThen({ viewing, incident, messages, words }: MessageThenProps) {
  const update = useViewingPart(viewing, (at) => messageAt(incident, at));
  const at = useViewing(viewing);
  const id = useId();
  if (incident === null) return null;
  return (
    <section className="staff-card tl-side-card" aria-labelledby={id}>
      {update === null ? (
        <h2 id={id} className="tl-side-title">
          {words.side.noMessage}
        </h2>
      ) : (
        <>
          <div className="tl-message-head">
            <span className="tl-mark tl-mark-still" aria-hidden="true">
              {update.number}
            </span>
            <h2 id={id} className="tl-side-title">
              {messages.feed.messageNumber(update.number)}
            </h2>
            <span className="tl-quiet">{messages.formats.dateTime(update.publishedAt)}</span>
          </div>
          <div className="tl-message">
            <ToldParagraphs
              text={at === null ? update.text : wordingAt(update, at)}
              language={messages.language}
              mark={words.side.german}
            />
          </div>
        </>
      )}
      <p>
        <PageLink to={`/stoerung/${encodeURIComponent(incident.id)}`} className="link">
          {words.side.toIncident(messages.formats.dayOfYear(incident.startedAt))}
        </PageLink>
      </p>
    </section>
  );
});

function messageAt(incident: Incident | null, at: number | null): Update | null {
  const told = incident?.updates.filter(({ publishedAt }) => at === null || publishedAt <= at) ?? [];
  return told.reduce<Update | null>((a, b) => (a === null || b.publishedAt >= a.publishedAt ? b : a), null);
}
