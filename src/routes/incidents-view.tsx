import { useQuery } from '@tanstack/react-query';
import { incidentsQuery } from '#api/incidents-query.ts';
import { LoadFailure } from '#features/freshness/load-failure.tsx';
import { IncidentList } from '#features/incident-page/incident-list.tsx';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { Banner } from '#ui/primitives/banner.tsx';
import { PageLink } from '#ui/primitives/page-link.tsx';
import { isProven } from '#ui/status/is-proven.ts';
import { PublicPage } from './public-page.tsx';
import { PublicStand } from './public-stand.tsx';
import { RoutedLinks } from './routed-links.tsx';
import { useBoardFeed, type BoardSource } from './use-board-feed.ts';
import { useTold } from './use-told.ts';

const feeds = [{ href: '/api/v1/public/feed.atom', type: 'application/atom+xml', title: 'Kassenstatus' }] as const;

/** All incidents, open ones first. Planned work has its own page. */
export function IncidentsView({ source }: Readonly<{ source: BoardSource }>) {
  const { client, liveBoard } = source;
  const messages = usePublicWords();
  const words = usePartWords('incidents');
  const { catalog, proof, minute } = useBoardFeed(source);
  const { data, error, refetch } = useQuery(incidentsQuery(client, liveBoard.audience));
  const told = useTold(liveBoard, data?.generatedAt ?? null);
  const now = isProven(proof) ? minute : null;
  return (
    <PublicPage
      source={source}
      title={words.title}
      description={words.description}
      heading={words.heading}
      feeds={feeds}
    >
      {data === undefined && error === null && <p>{words.loading}</p>}
      {data === undefined && error !== null && (
        <LoadFailure title={words.failed} failure={error.failure} onRetry={() => void refetch()} messages={messages} />
      )}
      {data !== undefined && (
        <RoutedLinks>
          <PublicStand liveBoard={liveBoard} />
          {told.isOld && told.at !== null && <Banner title={words.oldAnswer(messages.formats.dateTime(told.at))} />}
          <IncidentList
            incidents={data.incidents}
            catalog={catalog}
            reading={{ now, toldAt: told.at }}
            messages={messages}
            words={words}
          />
          <p className="text-ink-2">
            {words.plannedElsewhere}{' '}
            <PageLink to="/termine" className="link">
              {words.toPlanned}
            </PageLink>
          </p>
        </RoutedLinks>
      )}
    </PublicPage>
  );
}
