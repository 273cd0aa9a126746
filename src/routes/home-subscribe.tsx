import { useQuery } from '@tanstack/react-query';
import { incidentsQuery } from '#api/incidents-query.ts';
import { plannedWorkQuery } from '#api/planned-work-query.ts';
import { usePublicWords } from '#i18n/public/use-public-words.ts';
import { SubscribeLinks } from './subscribe-links.tsx';
import type { BoardSource } from './use-board-feed.ts';

/** How to be told without looking. It waits for what stands above it, which would push it down. */
export function HomeSubscribe({ source: { client, liveBoard } }: Readonly<{ source: BoardSource }>) {
  const { frame } = usePublicWords();
  const incidents = useQuery(incidentsQuery(client, liveBoard.audience));
  const planned = useQuery(plannedWorkQuery(client, liveBoard.audience));
  const isSettled = [incidents, planned].every(
    ({ data, failureReason }) => data !== undefined || failureReason !== null,
  );
  if (!isSettled) return null;
  return (
    <section className="public-card no-print" aria-labelledby="home-subscribe">
      <h2 id="home-subscribe" className="public-card-title mb-2.5">
        {frame.footer.subscribe}
      </h2>
      <SubscribeLinks insurerId={null} />
    </section>
  );
}
