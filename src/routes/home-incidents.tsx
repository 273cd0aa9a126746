import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { incidentsQuery } from '#api/incidents-query.ts';
import type { Instant } from '#domain/instant.ts';
import type { PaintProof } from '#domain/paint.ts';
import { firstSentence } from '#i18n/plain-words.ts';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { isProven } from '#ui/status/is-proven.ts';
import { OldLine } from './old-line.tsx';
import { TextBit } from './text-bit.tsx';
import type { BoardSource } from './use-board-feed.ts';
import { useTold } from './use-told.ts';
import { useView } from './use-view.ts';

export type HomeIncidentsProps = Readonly<{ source: BoardSource; now: Instant | null; proof: PaintProof }>;

/** What is told about what is going on: the open incidents, each with the newest word on it. */
export function HomeIncidents({ source: { client, liveBoard }, now, proof }: HomeIncidentsProps) {
  const words = usePartWords('home');
  const { frame, formats } = usePublicWords();
  const { to } = useView();
  const { data, failureReason } = useQuery(incidentsQuery(client, liveBoard.audience));
  const told = useTold(liveBoard, data?.generatedAt ?? null);
  const current = isProven(proof) && !told.isOld ? now : null;
  const open = data?.incidents
    .filter(({ resolvedAt }) => resolvedAt === null)
    .toSorted((a, b) => b.startedAt - a.startedAt);
  return (
    <section className="public-card" aria-labelledby="home-incidents">
      <h2 id="home-incidents" className="public-card-title">
        {current !== null || data === undefined ? words.incidents : words.incidentsLast}
      </h2>
      <OldLine told={told} />
      {open === undefined && failureReason !== null && <p className="home-quiet">{frame.beside.noAnswer}</p>}
      {open?.length === 0 && <p className="home-quiet">{words.noIncidents}</p>}
      <ul className="home-items">
        {open?.slice(0, mostShown).map((incident) => {
          const update = incident.updates.at(-1);
          return (
            <li key={incident.id} className="home-item">
              <Link className="link home-item-title" href={to(`/stoerung/${encodeURIComponent(incident.id)}`)}>
                <TextBit text={incident.title} id={incident.id} />
              </Link>
              <span className="home-quiet">
                {current === null
                  ? frame.beside.began(formats.dateTime(incident.startedAt))
                  : words.incidentSince(formats.since(incident.startedAt, current))}
              </span>
              {update !== undefined && (
                <p>
                  <TextBit text={update.text} cut={firstSentence} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <Link className="link" href={to('/stoerung')}>
        {words.allIncidents}
      </Link>
    </section>
  );
}

const mostShown = 5;
