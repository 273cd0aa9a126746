import { use } from 'react';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { LoadFailure } from '#features/freshness/load-failure.tsx';
import { LegendButton } from '#features/legend/legend-button.tsx';
import { loadPastWords } from '#i18n/past/load-past-words.ts';
import { loadTimelineWords } from '#i18n/timeline/load-timeline-words.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { IgnoredNotice } from './ignored-notice.tsx';
import { PastFrame } from './past-frame.tsx';
import { RoutedLinks } from './routed-links.tsx';
import { SiteFooter } from './site-footer.tsx';
import { StaffHeader } from './staff-header.tsx';
import { StaffNotices, StaffStrip } from './staff-strip.tsx';
import { TimelineSight } from './timeline-sight.tsx';
import { timelineKeys } from './timeline-view.ts';
import { useBoardFeed, type BoardFeed, type BoardSource } from './use-board-feed.ts';
import { usePageFrame } from './use-page-frame.ts';
import { useStaffVisit } from './use-staff-visit.ts';
import { useSummary } from './use-summary.ts';
import { useTimelineMoment, type TimelineMoment } from './use-timeline-moment.ts';
import { useTimelineView } from './use-timeline-view.ts';
import { useView } from './use-view.ts';
import './staff-board.css';

/** What happened, from the beginning of records to what is announced: as a picture, and the whole board at any instant of it. */
export function Timeline({ source }: Readonly<{ source: BoardSource }>) {
  const { language, formats } = useMessages();
  const control = useTimelineMoment(source.liveBoard);
  const talk = { words: use(loadPastWords(language)), formats };
  const feed = useBoardFeed(source);
  return (
    <PastFrame live={source.liveBoard} control={control} talk={talk}>
      <Page source={source} feed={feed} control={control} />
    </PastFrame>
  );
}

type PageProps = Readonly<{ source: BoardSource; feed: BoardFeed; control: TimelineMoment }>;

function Page({ source, feed, control }: PageProps) {
  const messages = useMessages();
  const words = use(loadTimelineWords(messages.language));
  const { liveBoard } = source;
  const { view: siteView, ignored } = useView(timelineKeys);
  const theme = usePageFrame({
    title: words.title,
    language: messages.language,
    theme: siteView.theme,
    surface: 'page',
  });
  const summary = useSummary(feed);
  const clock = useLiveBoardPart(liveBoard, (state) => state.clock);
  const timeline = useTimelineView(feed.catalog);
  useStaffVisit(liveBoard);
  return (
    <div className="staff-page">
      <StaffHeader theme={theme} current="timeline" action={<LegendButton messages={messages} />}>
        <StaffStrip liveBoard={liveBoard} live={liveBoard} summary={summary} />
      </StaffHeader>
      <main id="inhalt" className="staff-main tl-main" tabIndex={-1}>
        <h1 className="sr-only">{words.heading}</h1>
        {liveBoard.audience === 'public' && <p className="text-ink-2">{words.public}</p>}
        <IgnoredNotice ignored={[...ignored, ...timeline.ignored]} words={messages.ignored} />
        <StaffNotices
          liveBoard={liveBoard}
          live={liveBoard}
          hold={null}
          onResume={nothing}
          announcing="off"
          catalog={feed.catalog}
        />
        {feed.catalog === null ? (
          feed.failure === null ? (
            <p className="text-ink-2">{words.load.loading(null)}</p>
          ) : (
            <LoadFailure title={words.chart.nothing} failure={feed.failure} onRetry={feed.retry} messages={messages} />
          )
        ) : (
          <RoutedLinks>
            <TimelineSight
              source={source}
              feed={feed}
              catalog={feed.catalog}
              timeline={timeline}
              control={control}
              words={words}
            />
          </RoutedLinks>
        )}
      </main>
      <SiteFooter clock={clock} provider={feed.catalog?.provider.name ?? null} />
    </div>
  );
}

const nothing = () => undefined;
