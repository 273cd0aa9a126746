import { useMemo, useState } from 'react';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { completeBoard } from '#domain/board.ts';
import type { Summary } from '#domain/summary.ts';
import type { PixelShift } from '#domain/wall-routine.ts';
import { failureWords } from '#features/freshness/failure-words.ts';
import { WallFullScreen } from '#features/wall/wall-full-screen.tsx';
import { WallHead } from '#features/wall/wall-head.tsx';
import { WallMatrix } from '#features/wall/wall-matrix.tsx';
import { WallPanel } from '#features/wall/wall-panel.tsx';
import { wallShift } from '#features/wall/wall-shift.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { hasJustReloaded } from './browser-wall-keeper.ts';
import { useBaseline } from './use-baseline.ts';
import type { BoardFeed, BoardSource } from './use-board-feed.ts';
import { useSummary } from './use-summary.ts';
import { useWallFeed, type WallFeed } from './use-wall-feed.ts';
import type { Ignored } from './view-search.ts';
import { WallData } from './wall-data.tsx';
import { WallIgnored } from './wall-ignored.tsx';
import { WallTold } from './wall-told.tsx';
import type { WallView } from './wall-view.ts';

export type WallPictureProps = Readonly<{
  source: BoardSource;
  view: WallView;
  shift: PixelShift;
  ignored: readonly Ignored[];
}>;

/** What hangs on the wall: what is read from afar, where, why, what comes next, what has just changed. */
export function WallPicture({ source, view, shift, ignored }: WallPictureProps) {
  const messages = useMessages();
  const feed = useWallFeed(source, view.services);
  const { shown, failure } = feed;
  const summary = useSummary(feed);
  const [loading] = useState(() => (hasJustReloaded() ? messages.wall.reloaded : messages.wall.loading));
  return (
    <div className="wall-picture" style={wallShift(shift)}>
      <WallPanel name="head">
        <WallHead summary={summary} scope={feed.scope} messages={messages}>
          <WallData liveBoard={source.liveBoard} />
        </WallHead>
      </WallPanel>
      {shown === null ? (
        <p className="wall-loading">{failure === null ? loading : failureWords(failure, messages)}</p>
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
  feed: WallFeed;
  shown: NonNullable<BoardFeed['shown']>;
  /** null while nothing is proven */
  summary: Summary | null;
}>;

function WallBody({ source, feed, shown, summary }: WallBodyProps) {
  const messages = useMessages();
  const { proof, minute, scope } = feed;
  const { catalog } = shown;
  const board = useMemo(() => completeBoard(shown.board, catalog), [shown.board, catalog]);
  const isProven = summary !== null;
  const changes = useChangesOf(source, board.serviceIds);
  const known = useBaseline(board, changes);
  const baseline = isProven ? known : null;
  const incidentId = baseline?.incidentId ?? null;
  const receding = useMemo(() => (incidentId === null ? null : { incidentId }), [incidentId]);
  const stand = useMemo(
    () => ({ board, catalog, proof, summary, baseline, changes }),
    [board, catalog, proof, summary, baseline, changes],
  );
  return (
    <>
      <WallPanel name="matrix">
        <WallMatrix
          board={board}
          catalog={catalog}
          proof={proof}
          summary={summary}
          receding={receding}
          now={isProven ? minute : null}
          messages={messages}
        />
      </WallPanel>
      <WallTold source={source} stand={stand} scope={scope} minute={minute} />
    </>
  );
}

/** The recorded changes of the services the wall shows; the same list while nothing came. */
function useChangesOf({ liveBoard }: BoardSource, serviceIds: readonly string[]) {
  const changes = useLiveBoardPart(liveBoard, (state) => state.changes);
  return useMemo(() => {
    const isAll = changes.every(({ transition }) => serviceIds.includes(transition.serviceId));
    return isAll ? changes : changes.filter(({ transition }) => serviceIds.includes(transition.serviceId));
  }, [changes, serviceIds]);
}
