import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { incidentsQuery } from '#api/incidents-query.ts';
import { plannedWorkQuery } from '#api/planned-work-query.ts';
import type { PlannedWork } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { ToldText } from '#ui/primitives/told-text.tsx';
import type { BoardSource } from './use-board-feed.ts';
import { useView } from './use-view.ts';

/** What has been announced and is not over, the next first. */
export function HomePlannedWork({
  source: { client, liveBoard },
  now,
}: Readonly<{ source: BoardSource; now: Instant | null }>) {
  const words = usePartWords('home');
  const { formats, language, frame } = usePublicWords();
  const tongue = { language, mark: frame.otherLanguage };
  const { to } = useView();
  const { data, isError } = useQuery(plannedWorkQuery(client, liveBoard.audience));
  const above = useQuery(incidentsQuery(client, liveBoard.audience));
  const next =
    now === null
      ? undefined
      : data?.plannedWork.filter((work) => isAhead(work, now)).toSorted((a, b) => a.startsAt - b.startsAt);
  // it would be pushed down by what comes above it
  if (above.data === undefined && above.failureReason === null) return null;
  return (
    <section className="public-card" aria-labelledby="home-planned">
      <h2 id="home-planned" className="public-card-title">
        {words.planned}
      </h2>
      {next === undefined && isError && <p className="home-quiet">{words.noAnswer}</p>}
      {next?.length === 0 && <p className="home-quiet">{words.noPlanned}</p>}
      <ul className="home-items">
        {now !== null &&
          next?.slice(0, mostShown).map((work) => (
            <li key={work.id} className="home-item">
              <span className="home-quiet">
                {work.startsAt > now
                  ? words.plannedFrom(formats.dayTime(work.startsAt, now))
                  : words.plannedRunning(formats.dayTime(work.endsAt, now))}
              </span>
              <p>
                <ToldText text={work.text} {...tongue} isShort />
              </p>
            </li>
          ))}
      </ul>
      <Link className="link" href={to('/termine')}>
        {words.allPlanned}
      </Link>
    </section>
  );
}

const mostShown = 3;

function isAhead({ status, endsAt }: PlannedWork, now: Instant): boolean {
  return (status === 'planned' || status === 'running') && endsAt > now;
}
