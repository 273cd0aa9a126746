import { useId } from 'react';
import type { PlannedWork } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import type { IncidentsWords } from '#i18n/public/incidents-words-de.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import { PageLink } from '#ui/primitives/page-link.tsx';
import { ToldText } from '#ui/primitives/told-text.tsx';

export type NextWorksProps = Readonly<{
  /** null = not here yet; of these it shows the first few */
  works: readonly PlannedWork[] | null;
  hasFailed: boolean;
  now: Instant;
  messages: PublicMessages;
  words: IncidentsWords['next'];
  toPlanned: string;
}>;

/** What is announced for those the incident concerns, the soonest first. */
export function NextWorks({ works, hasFailed, now, messages, words, toPlanned }: NextWorksProps) {
  const id = useId();
  const { dayTime } = messages.formats;
  return (
    <section className="public-card grid gap-2" aria-labelledby={id}>
      <h2 id={id} className="public-card-title">
        {words.heading}
      </h2>
      {works === null && hasFailed && <p className="text-ink-2">{words.failed}</p>}
      {works?.length === 0 && <p className="text-ink-2">{words.none}</p>}
      <ul className="grid gap-2">
        {works?.slice(0, shownAtMost).map(({ id: workId, kind, startsAt, endsAt, text }) => (
          <li key={workId}>
            <span className="font-medium">{words.kinds[kind]}</span>
            <span className="block text-sm text-ink-2">
              {words.range(dayTime(startsAt, now), dayTime(endsAt, now))}
            </span>
            <span className="block">
              <ToldText text={text} language={messages.language} mark={messages.frame.otherLanguage} isShort />
            </span>
          </li>
        ))}
      </ul>
      <p>
        <PageLink to="/termine" className="link">
          {toPlanned}
        </PageLink>
      </p>
    </section>
  );
}

const shownAtMost = 4;
