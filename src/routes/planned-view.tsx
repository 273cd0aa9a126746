import { useQuery } from '@tanstack/react-query';
import { plannedWorkQuery } from '#api/planned-work-query.ts';
import { LoadFailure } from '#features/freshness/load-failure.tsx';
import { PlannedList } from '#features/planned-work/planned-list.tsx';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { Banner } from '#ui/primitives/banner.tsx';
import { EasyWords } from '#ui/primitives/easy-words.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { PageLink } from '#ui/primitives/page-link.tsx';
import { isProven } from '#ui/status/is-proven.ts';
import { PublicPage } from './public-page.tsx';
import { PublicStand } from './public-stand.tsx';
import { RoutedLinks } from './routed-links.tsx';
import { useBoardFeed, type BoardSource } from './use-board-feed.ts';
import { useTold } from './use-told.ts';

const calendar = '/api/v1/public/calendar.ics';
const feeds = [{ href: calendar, type: 'text/calendar', title: 'Kassenstatus' }] as const;

/** Everything that has been announced, so that "red again" is expected and no relapse. */
export function PlannedView({ source }: Readonly<{ source: BoardSource }>) {
  const { client, liveBoard } = source;
  const messages = usePublicWords();
  const words = usePartWords('planned');
  const { catalog, proof, minute } = useBoardFeed(source);
  const { data, error, refetch } = useQuery(plannedWorkQuery(client, liveBoard.audience));
  const told = useTold(liveBoard, data?.generatedAt ?? null);
  return (
    <PublicPage
      source={source}
      title={words.title}
      description={words.description}
      heading={words.heading}
      feeds={feeds}
    >
      <p className="max-w-prose">
        <EasyWords isEasy={messages.language === 'leicht'}>{words.intro}</EasyWords>
      </p>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <a className="button" href={calendar}>
          <Icon name="calendar" />
          {words.calendar}
        </a>
      </p>
      {data === undefined && error === null && <p>{words.loading}</p>}
      {data === undefined && error !== null && (
        <LoadFailure title={words.failed} failure={error.failure} onRetry={() => void refetch()} messages={messages} />
      )}
      {data !== undefined && (
        <RoutedLinks>
          <PublicStand liveBoard={liveBoard} />
          {told.isOld && told.at !== null && <Banner title={words.oldAnswer(messages.formats.dateTime(told.at))} />}
          <PlannedList
            works={data.plannedWork}
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
        </RoutedLinks>
      )}
    </PublicPage>
  );
}
