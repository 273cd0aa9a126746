import { useFreshness } from '#api/use-freshness.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import type { LiveBoard } from '#api/live-board.ts';
import { noFilter } from '#domain/board-filter.ts';
import { noNews } from '#domain/news.ts';
import type { Summary } from '#domain/summary.ts';
import { AffectedList } from '#features/board/affected-list.tsx';
import { BoardSkeleton } from '#features/board/board-skeleton.tsx';
import { Board } from '#features/board/board.tsx';
import { KpiCards } from '#features/board/kpi-cards.tsx';
import { Legend } from '#features/board/legend.tsx';
import { BoardClockText } from '#features/freshness/board-clock-text.tsx';
import { ConnectionChip } from '#features/freshness/connection-chip.tsx';
import { FeedNotices } from '#features/freshness/feed-notices.tsx';
import { FreshnessBanner } from '#features/freshness/freshness-banner.tsx';
import { LoadFailure } from '#features/freshness/load-failure.tsx';
import { ReportingCount } from '#features/freshness/reporting-count.tsx';
import { SimulationMark } from '#features/freshness/simulation-mark.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import { systemClock } from '#lib/clock.ts';
import { useMediaQuery } from '#ui/primitives/use-media-query.ts';
import { IgnoredNotice } from './ignored-notice.tsx';
import { SiteFooter } from './site-footer.tsx';
import { StaffHeader } from './staff-header.tsx';
import { useBoardFeed, type BoardFeed, type BoardSource } from './use-board-feed.ts';
import { usePageFrame } from './use-page-frame.ts';
import { useView } from './use-view.ts';
import './staff-board.css';

/** All insurers and services for those who operate and those who answer for them. */
export function StaffBoard({ source }: Readonly<{ source: BoardSource }>) {
  const messages = useMessages();
  const { view, ignored } = useView();
  const theme = usePageFrame({
    title: messages.titles.board,
    language: messages.language,
    theme: view.theme,
    surface: 'page',
  });
  const feed = useBoardFeed(source);
  const clock = useLiveBoardPart(source.liveBoard, (state) => state.clock);
  const hasAside = useMediaQuery('(min-width: 90rem)');
  return (
    <div className="staff-page">
      <StaffHeader theme={theme}>
        <DataStrip liveBoard={source.liveBoard} summary={feed.summary} />
      </StaffHeader>
      <main id="inhalt" className="staff-main" tabIndex={-1}>
        <h1 className="sr-only">{messages.board.heading}</h1>
        <IgnoredNotice ignored={ignored} />
        <Notices liveBoard={source.liveBoard} />
        <KpiCards summary={feed.summary} messages={messages} />
        <div className="staff-picture">
          <Picture feed={feed} />
          <div className="staff-aside">
            <Legend messages={messages} isOpen={hasAside} />
          </div>
        </div>
      </main>
      <SiteFooter clock={clock} provider={feed.catalog?.provider.name ?? null} />
    </div>
  );
}

/** The matrix, or on narrow screens the list; before the first board what stands in its place. */
function Picture({ feed }: Readonly<{ feed: BoardFeed }>) {
  const messages = useMessages();
  const isWide = useMediaQuery('(min-width: 48rem)');
  const { shown, proof, summary, minute, failure, retry } = feed;
  if (shown === null) {
    if (failure !== null) return <LoadFailure failure={failure} onRetry={retry} messages={messages} />;
    return (
      <div className="rounded-md border border-line bg-surface">
        <BoardSkeleton messages={messages} />
      </div>
    );
  }
  if (!isWide) return <AffectedList {...shown} {...neutralView} proof={proof} messages={messages} />;
  return (
    <div className="rounded-md border border-line bg-surface">
      <Board {...shown} {...neutralView} proof={proof} summary={summary} now={minute} messages={messages} />
    </div>
  );
}

const neutralView = {
  filter: noFilter,
  grouping: 'severity',
  sorting: 'severity',
  selected: null,
  onSelect: () => {},
  onSeen: () => {},
  news: noNews,
  baseline: null,
  curves: null,
  curveWindow: null,
} as const;

type DataStripProps = Readonly<{ liveBoard: LiveBoard; summary: Summary | null }>;

/** What must never be out of sight. Ticks by itself, so that nothing else has to. */
function DataStrip({ liveBoard, summary }: DataStripProps) {
  const messages = useMessages();
  const reading = useFreshness(liveBoard);
  const connection = useLiveBoardPart(liveBoard, (state) => state.connection);
  const clock = useLiveBoardPart(liveBoard, (state) => state.clock);
  return (
    <>
      <SimulationMark clock={clock} messages={messages} hasRate />
      <BoardClockText boardNow={reading.boardNow} messages={messages} />
      <ReportingCount summary={summary} messages={messages} />
      <ConnectionChip connection={connection} reading={reading} now={systemClock.now()} messages={messages} />
    </>
  );
}

function Notices({ liveBoard }: Readonly<{ liveBoard: LiveBoard }>) {
  const messages = useMessages();
  const reading = useFreshness(liveBoard);
  const state = useLiveBoardPart(liveBoard, (whole) => whole);
  return (
    <>
      <FreshnessBanner reading={reading} connection={state.connection} messages={messages} />
      <FeedNotices
        refusal={state.refusal}
        unreadable={state.unreadable}
        clockSkewMs={state.clockSkewMs}
        ageMs={reading.ageMs}
        messages={messages}
      />
    </>
  );
}
