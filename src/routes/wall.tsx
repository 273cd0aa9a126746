import { useFreshness } from '#api/use-freshness.ts';
import type { LiveBoard } from '#api/live-board.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import type { Instant } from '#domain/instant.ts';
import { ConnectionLines } from '#features/freshness/connection-lines.tsx';
import { WallCounters } from '#features/wall/wall-counters.tsx';
import { WallDeadman } from '#features/wall/wall-deadman.tsx';
import { WallMatrix } from '#features/wall/wall-matrix.tsx';
import { WallServiceList } from '#features/wall/wall-service-list.tsx';
import { WallVeil } from '#features/wall/wall-veil.tsx';
import { failureWords } from '#features/freshness/failure-words.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { systemClock } from '#lib/clock.ts';
import { IgnoredNotice } from './ignored-notice.tsx';
import { useBoardFeed, type BoardSource } from './use-board-feed.ts';
import { usePageFrame } from './use-page-frame.ts';
import { useSummary } from './use-summary.ts';
import { useView } from './use-view.ts';
import '#features/wall/wall.css';

/** The picture for a wall: no pointer, no focus, no scrolling. The address alone decides what it shows. */
export function Wall({ source }: Readonly<{ source: BoardSource }>) {
  const messages = useMessages();
  const { view, ignored } = useView();
  usePageFrame({ title: messages.titles.wall, language: messages.language, theme: view.theme, surface: 'wall' });
  const { shown, proof, failure } = useBoardFeed(source);
  const summary = useSummary({ shown, proof });
  const clockKind = useLiveBoardPart(source.liveBoard, (state) => state.clock?.kind);
  return (
    <main className="wall">
      <h1 className="sr-only">{messages.titles.wall}</h1>
      <header className="wall-head">
        {summary === null ? <span /> : <WallCounters summary={summary} messages={messages} />}
        <WallData liveBoard={source.liveBoard} />
      </header>
      {shown === null ? (
        <p className="wall-heading">{failure === null ? messages.wall.loading : failureWords(failure, messages)}</p>
      ) : (
        <>
          <WallMatrix {...shown} proof={proof} summary={summary} messages={messages} />
          <div className="wall-heading">
            {summary === null ? <span /> : <h2>{messages.wall.services}</h2>}
            {clockKind === 'simulated' && <p>{messages.freshness.simulation}</p>}
          </div>
          {summary !== null && <WallServiceList {...shown} proof={proof} messages={messages} />}
        </>
      )}
      <div className="wall-ignored">
        <IgnoredNotice ignored={ignored} words={messages.ignored} />
      </div>
      <Veils liveBoard={source.liveBoard} />
    </main>
  );
}

function WallData({ liveBoard }: Readonly<{ liveBoard: LiveBoard }>) {
  const messages = useMessages();
  const reading = useFreshness(liveBoard);
  const connection = useLiveBoardPart(liveBoard, (state) => state.connection);
  return (
    <div className="wall-data">
      <div className="wall-feed">
        <ConnectionLines connection={connection} reading={reading} now={systemClock.now()} messages={messages} />
      </div>
      <WallClock boardNow={reading.boardNow} />
    </div>
  );
}

function WallClock({ boardNow }: Readonly<{ boardNow: Instant | null }>) {
  const { formats, kpi } = useMessages();
  if (boardNow === null) return <p className="wall-clock-face">{kpi.none}</p>;
  return (
    <div>
      <p className="wall-clock-face">
        {formats.clockFace(boardNow)}
        <span>:{formats.clockSeconds(boardNow)}</span>
      </p>
      <p className="wall-clock-date">{formats.shortDate(boardNow)}</p>
    </div>
  );
}

function Veils({ liveBoard }: Readonly<{ liveBoard: LiveBoard }>) {
  const messages = useMessages();
  const reading = useFreshness(liveBoard);
  const connection = useLiveBoardPart(liveBoard, (state) => state.connection);
  return (
    <>
      <WallVeil reading={reading} connection={connection} messages={messages} />
      <WallDeadman provenAt={reading.provenAt} messages={messages} />
    </>
  );
}
