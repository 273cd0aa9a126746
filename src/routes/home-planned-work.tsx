import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { incidentsQuery } from '#api/incidents-query.ts';
import { plannedWorkQuery } from '#api/planned-work-query.ts';
import type { PlannedWork } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { Formats } from '#i18n/formats.ts';
import { firstSentence } from '#i18n/plain-words.ts';
import type { HomeWords } from '#i18n/public/home-words-de.ts';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { isProven } from '#ui/status/is-proven.ts';
import { OldLine } from './old-line.tsx';
import { TextBit } from './text-bit.tsx';
import type { BoardSource } from './use-board-feed.ts';
import { useTold } from './use-told.ts';
import { useView } from './use-view.ts';

/** What has been announced and is not over, the next first. */
export function HomePlannedWork({
  source: { client, liveBoard },
  now,
  proof,
}: Readonly<{ source: BoardSource; now: Instant | null; proof: PaintProof }>) {
  const words = usePartWords('home');
  const { frame, formats } = usePublicWords();
  const { to } = useView();
  const { data, failureReason } = useQuery(plannedWorkQuery(client, liveBoard.audience));
  const above = useQuery(incidentsQuery(client, liveBoard.audience));
  const told = useTold(liveBoard, data?.generatedAt ?? null);
  const current = isProven(proof) && !told.isOld ? now : null;
  const next = data?.plannedWork.filter((work) => isAhead(work, now)).toSorted((a, b) => a.startsAt - b.startsAt);
  // it would be pushed down by what comes above it
  if (above.data === undefined && above.failureReason === null) return null;
  return (
    <section className="public-card" aria-labelledby="home-planned">
      <h2 id="home-planned" className="public-card-title">
        {words.planned}
      </h2>
      <OldLine told={told} />
      {next === undefined && failureReason !== null && <p className="home-quiet">{frame.beside.noAnswer}</p>}
      {next?.length === 0 && <p className="home-quiet">{words.noPlanned}</p>}
      <ul className="home-items">
        {next?.slice(0, mostShown).map((work) => (
          <li key={work.id} className="home-item">
            <span className="home-quiet">{whenOf(work, current, formats, words)}</span>
            <p>
              <TextBit text={work.text} cut={firstSentence} />
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

function isAhead({ status, endsAt }: PlannedWork, now: Instant | null): boolean {
  return (status === 'planned' || status === 'running') && (now === null || endsAt > now);
}

/** Without proof of now only what was announced: not that it is under way. */
function whenOf({ startsAt, endsAt }: PlannedWork, now: Instant | null, formats: Formats, words: HomeWords): string {
  if (now === null) return words.plannedFrom(formats.dateTime(startsAt));
  return startsAt > now
    ? words.plannedFrom(formats.dayTime(startsAt, now))
    : words.plannedRunning(formats.dayTime(endsAt, now));
}
