import { useContext } from 'react';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { noFilter, type BoardFilter } from '#domain/board-filter.ts';
import type { Incident } from '#domain/incident.ts';
import { KpiCards } from '#features/filters/kpi-cards.tsx';
import { IncidentBanner } from '#features/incident-banner/incident-banner.tsx';
import { FirstLegend } from '#features/legend/first-legend.tsx';
import type { Messages } from '#i18n/messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { BoardControls } from './board-controls.tsx';
import { BoardPicture } from './board-picture.tsx';
import { BoardSide } from './board-side.tsx';
import { boardKeys } from './board-view.ts';
import { IgnoredNotice } from './ignored-notice.tsx';
import { PastContext } from './past-context.ts';
import { RoutedLinks } from './routed-links.tsx';
import { SiteFooter } from './site-footer.tsx';
import { StaffActions } from './staff-actions.tsx';
import { StaffHeader } from './staff-header.tsx';
import { StaffNotices, StaffStrip } from './staff-strip.tsx';
import { useBaseline } from './use-baseline.ts';
import { useBoardFeed, type BoardFeed, type BoardSource } from './use-board-feed.ts';
import { useBoardView } from './use-board-view.ts';
import { useDayCurves } from './use-day-curves.ts';
import { heldMinute, useHold } from './use-hold.ts';
import { useIncidents } from './use-incidents.ts';
import { useNews } from './use-news.ts';
import { useOpenCell } from './use-open-cell.ts';
import { usePageFrame } from './use-page-frame.ts';
import { useShownRows } from './use-shown-rows.ts';
import { useStaffVisit } from './use-staff-visit.ts';
import { useSummary } from './use-summary.ts';
import { useView } from './use-view.ts';
import { isProven } from '#ui/status/is-proven.ts';
import './staff-board.css';

/** All insurers and services for those who operate and those who answer for them. */
export function StaffBoard({ source: live }: Readonly<{ source: BoardSource }>) {
  const messages = useMessages();
  const { source, hold, toggle } = useHold(live);
  const { liveBoard, past } = source;
  const present = past?.live ?? live;
  const { view: siteView, ignored } = useView(boardKeys);
  const { titles, language } = messages;
  const theme = usePageFrame({ title: titles.board, language, theme: siteView.theme, surface: 'page' });
  const liveFeed = useBoardFeed(source);
  // the times in a held picture stand still with it; its age does not
  const feed = hold === null ? liveFeed : { ...liveFeed, minute: heldMinute(hold) };
  const summary = useSummary(feed);
  const curves = useDayCurves(source, feed);
  const clock = useLiveBoardPart(liveBoard, (state) => state.clock);
  const changes = useLiveBoardPart(liveBoard, (state) => state.changes);
  const board = useBoardView(feed.catalog);
  const { view, change } = board;
  const incidents = useIncidents(source, hold !== null);
  const news = useNews(past?.live ?? source, past !== undefined);
  const baseline = useBaseline(feed.shown?.board ?? null, changes, past !== undefined);
  const shownRows = useShownRows(feed.shown, view.filter, feed.proof);
  const open = useOpenCell(board);
  useStaffVisit(live.liveBoard);
  const onFilter = (part: Partial<BoardFilter>) => change({ filter: { ...view.filter, ...part } });
  return (
    <div className="staff-page">
      <StaffHeader
        theme={theme}
        action={<StaffActions board={board} isHeld={hold !== null} onToggleHold={past === undefined ? toggle : null} />}
      >
        <StaffStrip liveBoard={liveBoard} live={present.liveBoard} summary={summary} />
      </StaffHeader>
      <main id="inhalt" className="staff-main" tabIndex={-1}>
        <h1 className="sr-only">{messages.board.heading}</h1>
        <IgnoredNotice ignored={[...ignored, ...board.ignored]} words={messages.ignored} />
        <StaffNotices
          liveBoard={liveBoard}
          live={present.liveBoard}
          isPast={past !== undefined}
          hold={hold}
          onResume={toggle}
          announcing={view.announcing}
          catalog={feed.catalog}
        />
        <FirstLegend messages={messages} />
        <BoardBanner incidents={incidents} feed={feed} messages={messages} />
        <KpiCards summary={summary} filter={view.filter} onFilter={onFilter} messages={messages} />
        <div className="staff-picture">
          <div className="staff-left">
            <BoardControls feed={feed} board={board} shownRows={shownRows} baseline={summary && baseline} />
            <BoardPicture
              feed={feed}
              summary={summary}
              view={view}
              shownRows={shownRows?.rows ?? null}
              news={news.news}
              baseline={view.isBaselineWanted ? baseline : null}
              curves={curves}
              onSelect={open.select}
              onSeen={news.markSeen}
              onClearFilter={() => change({ filter: noFilter })}
            />
          </div>
          <BoardSide
            source={source}
            feed={feed}
            board={board}
            open={open}
            news={news}
            changes={changes}
            incidents={incidents}
          />
        </div>
        <PastLimits />
      </main>
      <SiteFooter clock={clock} provider={feed.catalog?.provider.name ?? null} />
    </div>
  );
}

type BoardBannerProps = Readonly<{ incidents: readonly Incident[]; feed: BoardFeed; messages: Messages }>;

function BoardBanner({ incidents, feed, messages }: BoardBannerProps) {
  return (
    <RoutedLinks>
      <IncidentBanner incidents={incidents} now={feed.minute} isProven={isProven(feed.proof)} messages={messages} />
    </RoutedLinks>
  );
}

function PastLimits() {
  return useContext(PastContext)?.past?.limits;
}
