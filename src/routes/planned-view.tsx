import { plannedWorkQuery } from '#api/planned-work-query.ts';
import { decodePlannedWork } from '#contract/codec/planned-work-codec.ts';
import { subscriptionAddresses } from '#features/about/subscription-addresses.ts';
import { PlannedList } from '#features/planned-work/planned-list.tsx';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { EasyWords } from '#ui/primitives/easy-words.tsx';
import { MoreIcon } from '#ui/primitives/more-icon.tsx';
import { PageLink } from '#ui/primitives/page-link.tsx';
import { isProven } from '#ui/status/is-proven.ts';
import { FeedLinks } from './feed-links.tsx';
import { PublicPage } from './public-page.tsx';
import { PublicStand } from './public-stand.tsx';
import { ToldAnswer } from './told-answer.tsx';
import { useBoardFeed, type BoardSource } from './use-board-feed.ts';
import { hasFailed, usePastAnswer } from './use-past-answer.ts';
import { useQueryWithRetry } from './use-query-with-retry.ts';

/** Everything that has been announced, so that "red again" is expected and no relapse. */
export function PlannedView({ source }: Readonly<{ source: BoardSource }>) {
  const { client, liveBoard } = source;
  const messages = usePublicWords();
  const { language } = messages;
  const words = usePartWords('planned');
  const { catalog, proof, minute } = useBoardFeed(source);
  const query = useQueryWithRetry(plannedWorkQuery(client, liveBoard.audience));
  const past = usePastAnswer(source, 'public/planned-work', decodePlannedWork, hasFailed(query));
  const { calendar } = subscriptionAddresses({ origin: '', insurerId: null, serviceId: null, language });
  return (
    <PublicPage source={source} title={words.title} description={words.description} heading={words.heading}>
      <FeedLinks about={null} />
      <p className="max-w-prose">
        <EasyWords isEasy={language === 'leicht'}>{words.intro}</EasyWords>
      </p>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <a className="button" href={calendar}>
          <MoreIcon name="calendar" />
          {words.calendar}
        </a>
      </p>
      <ToldAnswer source={source} query={query} past={past} words={words}>
        {({ plannedWork }) => (
          <>
            <PublicStand liveBoard={liveBoard} />
            <PlannedList
              works={plannedWork}
              catalog={catalog}
              now={isProven(proof) ? minute : null}
              messages={messages}
              words={words}
            />
            <p>
              <PageLink to="/stoerung" className="link">
                {words.toIncidents}
              </PageLink>
            </p>
          </>
        )}
      </ToldAnswer>
    </PublicPage>
  );
}
