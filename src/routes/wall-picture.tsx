import { useMemo } from 'react';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import type { ChangeRate } from '#domain/change-rate.ts';
import { causesOf } from '#domain/causes.ts';
import { completeBoard } from '#domain/board.ts';
import { lastChangeAt, recentChanges } from '#domain/recent-changes.ts';
import type { Summary } from '#domain/summary.ts';
import { failureWords } from '#features/freshness/failure-words.ts';
import { WallBaseline } from '#features/wall/wall-baseline.tsx';
import { WallCauses } from '#features/wall/wall-causes.tsx';
import { WallFullScreen } from '#features/wall/wall-full-screen.tsx';
import { WallHead } from '#features/wall/wall-head.tsx';
import { WallMatrix } from '#features/wall/wall-matrix.tsx';
import { WallNext } from '#features/wall/wall-next.tsx';
import { WallPanel } from '#features/wall/wall-panel.tsx';
import { WallTicker } from '#features/wall/wall-ticker.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import { useBaseline } from './use-baseline.ts';
import type { BoardFeed, BoardSource } from './use-board-feed.ts';
import { useChangesTold } from './use-changes-told.ts';
import { useNextSteps } from './use-next-steps.ts';
import { useSummary } from './use-summary.ts';
import { useWallFeed } from './use-wall-feed.ts';
import type { Ignored } from './view-search.ts';
import { WallData } from './wall-data.tsx';
import { WallIgnored } from './wall-ignored.tsx';
import type { WallView } from './wall-view.ts';

export type WallPictureProps = Readonly<{ source: BoardSource; view: WallView; ignored: readonly Ignored[] }>;

/** What hangs on the wall: what is read from afar, where, why, what comes next, what has just changed. */
export function WallPicture({ source, view, ignored }: WallPictureProps) {
  const messages = useMessages();
  const feed = useWallFeed(source, view.services);
  const { shown, failure } = feed;
  const summary = useSummary(feed);
  return (
    <div className="wall-picture">
      <WallPanel name="head">
        <WallHead summary={summary} messages={messages}>
          <WallData liveBoard={source.liveBoard} />
        </WallHead>
      </WallPanel>
      {shown === null ? (
        <p className="wall-loading">{failure === null ? messages.wall.loading : failureWords(failure, messages)}</p>
      ) : (
        <WallBody source={source} feed={feed} shown={shown} summary={summary} />
      )}
      <div className="wall-foot">
        <WallIgnored ignored={[...ignored, ...feed.ignored]} messages={messages} />
        <WallFullScreen messages={messages} />
      </div>
    </div>
  );
}

type WallBodyProps = Readonly<{
  source: BoardSource;
  feed: BoardFeed;
  shown: NonNullable<BoardFeed['shown']>;
  /** null while nothing is proven */
  summary: Summary | null;
}>;

function WallBody({ source, feed, shown, summary }: WallBodyProps) {
  const messages = useMessages();
  const { proof, minute } = feed;
  const { catalog } = shown;
  const board = useMemo(() => completeBoard(shown.board, catalog), [shown.board, catalog]);
  const isProven = summary !== null;
  const now = isProven ? minute : null;
  const changes = useChangesOf(source, board.serviceIds);
  const { transitions, rate } = useChangesTold(changes, minute);
  const baseline = useBaseline(board, changes);
  const incidentId = (isProven && baseline?.incidentId) || null;
  const receding = useMemo(() => (incidentId === null ? null : { incidentId }), [incidentId]);
  const causes = useMemo(
    () => (isProven ? causesOf(board, proof, receding) : null),
    [isProven, board, proof, receding],
  );
  const recent = useMemo(() => recentChanges(board, proof, transitions), [board, proof, transitions]);
  const quietSince = useMemo(() => lastChangeAt(board), [board]);
  const next = useNextSteps(source, now, board.serviceIds);
  return (
    <>
      <WallPanel name="matrix">
        <WallMatrix
          board={board}
          catalog={catalog}
          proof={proof}
          summary={summary}
          receding={receding}
          now={now}
          messages={messages}
        />
      </WallPanel>
      <WallPanel name="causes">
        <div className="wall-heading">
          <h2>{messages.wall.causes}</h2>
          {receding !== null && baseline !== null && (
            <WallBaseline baseline={baseline} now={minute} messages={messages} />
          )}
          {summary !== null && summary.affectedPeople > 0 && (
            <p className="wall-people">{messages.wall.people(messages.formats.people(summary.affectedPeople))}</p>
          )}
        </div>
        <WallCauses
          causes={causes}
          onFallback={summary?.byAttention.P4 ?? 0}
          quietSince={quietSince}
          catalog={catalog}
          now={now}
          messages={messages}
        />
      </WallPanel>
      <WallPanel name="next">
        <div className="wall-heading">
          <h2>{messages.wall.next}</h2>
        </div>
        <WallNext {...next} catalog={catalog} now={now} messages={messages} />
      </WallPanel>
      <WallPanel name="ticker">
        <WallTicker
          groups={recent.groups}
          rate={isProven ? rateOf(rate, recent.inHour) : null}
          catalog={catalog}
          now={minute}
          messages={messages}
        />
      </WallPanel>
    </>
  );
}

/** While the wall has not yet watched for an hour, what the board itself tells of that hour is the better count. */
function rateOf(rate: ChangeRate | null, inHour: number): ChangeRate {
  return rate?.since === null ? rate : { count: inHour, isAtLeast: true, since: null };
}

/** The recorded changes of the services the wall shows; the same list while nothing came. */
function useChangesOf({ liveBoard }: BoardSource, serviceIds: readonly string[]) {
  const changes = useLiveBoardPart(liveBoard, (state) => state.changes);
  return useMemo(() => {
    const isAll = changes.every(({ transition }) => serviceIds.includes(transition.serviceId));
    return isAll ? changes : changes.filter(({ transition }) => serviceIds.includes(transition.serviceId));
  }, [changes, serviceIds]);
}
