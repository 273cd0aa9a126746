import type { ReactNode } from 'react';
import type { Incident, PlannedWork } from '#domain/incident.ts';
import { newestUpdateOf } from '#domain/incident-reading.ts';
import type { Instant } from '#domain/instant.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import type { ServiceWords } from '#i18n/public/service-words-de.ts';
import { PageLink } from '#ui/primitives/page-link.tsx';
import { ToldText } from '#ui/primitives/told-text.tsx';
import { NewsCard } from './news-card.tsx';

export type ServiceNewsProps = Readonly<{
  /** open ones of this service, the newest word first; null = they cannot be had */
  incidents: readonly Incident[] | null;
  /** that they may have been overtaken, where that is so */
  old: ReactNode;
  /** board time; null = nothing is proven */
  now: Instant | null;
  messages: PublicMessages;
  words: ServiceWords;
}>;

/** What is being told about the service, and where the whole story is. */
export function ServiceNews({ incidents, old, now, messages, words }: ServiceNewsProps) {
  const { language, frame } = messages;
  const items = (incidents ?? []).map((incident) => {
    const update = newestUpdateOf(incident);
    return (
      <li key={incident.id}>
        <PageLink to={`/stoerung/${encodeURIComponent(incident.id)}`} className="link font-semibold">
          <ToldText text={incident.title} language={language} mark={frame.otherLanguage} />
        </PageLink>
        {update !== null && (
          <p>
            <ToldText text={update.text} language={language} mark={frame.otherLanguage} isShort />{' '}
            <span className="text-sm text-ink-2">
              <ToldTime at={update.publishedAt} messages={messages} />
            </span>
          </p>
        )}
      </li>
    );
  });
  const { heading, all } = words.messages;
  const none = incidents === null ? messages.frame.beside.noAnswer : noneOf(words.messages, now);
  return <NewsCard heading={heading} old={old} none={none} items={items} to="/stoerung" all={all} />;
}

export type ServicePlannedProps = Readonly<{
  /** running and coming work of this service, the next first; null = it cannot be had */
  works: readonly PlannedWork[] | null;
  /** that it may have been overtaken, where that is so */
  old: ReactNode;
  now: Instant | null;
  messages: PublicMessages;
  words: ServiceWords;
}>;

/** What has been announced for the service. */
export function ServicePlanned({ works, old, now, messages, words }: ServicePlannedProps) {
  const { language, frame } = messages;
  const items = (works ?? []).map((work) => (
    <li key={work.id}>
      <p className="text-sm text-ink-2">
        <ToldTime at={work.startsAt} messages={messages} />
      </p>
      <p>
        <ToldText text={work.text} language={language} mark={frame.otherLanguage} isShort />
      </p>
    </li>
  ));
  const { heading, all } = words.planned;
  const none = works === null ? messages.frame.beside.noAnswer : noneOf(words.planned, now);
  return <NewsCard heading={heading} old={old} none={none} items={items} to="/termine" all={all} />;
}

/** That there is nothing is said as now only where now is proven. */
function noneOf({ none, noneLast }: Readonly<{ none: string; noneLast: string }>, now: Instant | null): string {
  return now === null ? noneLast : none;
}

function ToldTime({ at, messages: { formats } }: Readonly<{ at: Instant; messages: PublicMessages }>) {
  return <time dateTime={new Date(at).toISOString()}>{formats.dateTime(at)}</time>;
}
