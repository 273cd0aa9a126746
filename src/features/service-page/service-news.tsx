import { useId } from 'react';
import type { Incident, PlannedWork } from '#domain/incident.ts';
import { newestUpdateOf } from '#domain/incident-reading.ts';
import type { Instant } from '#domain/instant.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import type { ServiceWords } from '#i18n/public/service-words-de.ts';
import { PageLink } from '#ui/primitives/page-link.tsx';
import { ToldText } from '#ui/primitives/told-text.tsx';

export type ServiceNewsProps = Readonly<{
  /** open ones of this service, the newest word first */
  incidents: readonly Incident[];
  /** board time; null = nothing is proven */
  now: Instant | null;
  messages: PublicMessages;
  words: ServiceWords['messages'];
}>;

/** What is being told about the service, and where the whole story is. */
export function ServiceNews({ incidents, now, messages, words }: ServiceNewsProps) {
  const id = useId();
  const { language, frame, formats } = messages;
  return (
    <section className="public-card grid gap-3" aria-labelledby={id}>
      <h2 id={id} className="public-card-title">
        {words.heading}
      </h2>
      {incidents.length === 0 && <p className="text-ink-2">{now === null ? words.noneLast : words.none}</p>}
      {incidents.length > 0 && (
        <ul className="service-news">
          {incidents.map((incident) => {
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
                      <time dateTime={new Date(update.publishedAt).toISOString()}>
                        {formats.dateTime(update.publishedAt)}
                      </time>
                    </span>
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <p>
        <PageLink to="/stoerung" className="link">
          {words.all}
        </PageLink>
      </p>
    </section>
  );
}

export type ServicePlannedProps = Readonly<{
  /** running and coming work of this service, the next first */
  works: readonly PlannedWork[];
  now: Instant | null;
  messages: PublicMessages;
  words: ServiceWords['planned'];
}>;

/** What has been announced for the service. */
export function ServicePlanned({ works, now, messages, words }: ServicePlannedProps) {
  const id = useId();
  const { language, frame, formats } = messages;
  return (
    <section className="public-card grid gap-3" aria-labelledby={id}>
      <h2 id={id} className="public-card-title">
        {words.heading}
      </h2>
      {works.length === 0 && <p className="text-ink-2">{now === null ? words.noneLast : words.none}</p>}
      {works.length > 0 && (
        <ul className="service-news">
          {works.map((work) => (
            <li key={work.id}>
              <p className="text-sm text-ink-2">
                <time dateTime={new Date(work.startsAt).toISOString()}>{formats.dateTime(work.startsAt)}</time>
              </p>
              <p>
                <ToldText text={work.text} language={language} mark={frame.otherLanguage} isShort />
              </p>
            </li>
          ))}
        </ul>
      )}
      <p>
        <PageLink to="/termine" className="link">
          {words.all}
        </PageLink>
      </p>
    </section>
  );
}
