import { incidentsQuery } from '#api/incidents-query.ts';
import { decodeIncidents } from '#contract/codec/incident-codec.ts';
import { IncidentList } from '#features/incident-page/incident-list.tsx';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { PageLink } from '#ui/primitives/page-link.tsx';
import { isProven } from '#ui/status/is-proven.ts';
import { FeedLinks } from './feed-links.tsx';
import { PublicPage } from './public-page.tsx';
import { PublicStand } from './public-stand.tsx';
import { ToldAnswer } from './told-answer.tsx';
import { useBoardFeed, type BoardSource } from './use-board-feed.ts';
import { hasFailed, usePastAnswer } from './use-past-answer.ts';
import { useQueryWithRetry } from './use-query-with-retry.ts';

/** All incidents, open ones first. Planned work has its own page. */
export function IncidentsView({ source }: Readonly<{ source: BoardSource }>) {
  const { client, liveBoard } = source;
  const messages = usePublicWords();
  const words = usePartWords('incidents');
  const { catalog, proof, minute } = useBoardFeed(source);
  const query = useQueryWithRetry(incidentsQuery(client, liveBoard.audience));
  const past = usePastAnswer(source, 'public/incidents', decodeIncidents, hasFailed(query));
  const now = isProven(proof) ? minute : null;
  return (
    <PublicPage source={source} title={words.title} description={words.description} heading={words.heading}>
      <FeedLinks about={null} />
      <ToldAnswer source={source} query={query} past={past} words={words}>
        {({ incidents }, told) => (
          <>
            <PublicStand liveBoard={liveBoard} />
            <IncidentList
              incidents={incidents}
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
          </>
        )}
      </ToldAnswer>
    </PublicPage>
  );
}
