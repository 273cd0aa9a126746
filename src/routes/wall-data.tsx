import type { LiveBoard } from '#api/live-board.ts';
import { useFreshness } from '#api/use-freshness.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { ConnectionLines } from '#features/freshness/connection-lines.tsx';
import { WallClock } from '#features/wall/wall-clock.tsx';
import { useMessages } from '#i18n/use-messages.ts';

/** How the wall is fed, how old what it shows is, and what time it is there. Ticks by itself, so that nothing else has to. */
export function WallData({ liveBoard }: Readonly<{ liveBoard: LiveBoard }>) {
  const messages = useMessages();
  const reading = useFreshness(liveBoard);
  const connection = useLiveBoardPart(liveBoard, (state) => state.connection);
  const clock = useLiveBoardPart(liveBoard, (state) => state.clock);
  return (
    <div className="wall-data" data-connection={connection.kind}>
      <div className="wall-feed">
        <ConnectionLines connection={connection} reading={reading} messages={messages} />
        {clock?.kind === 'simulated' && <p className="wall-simulated">{messages.wall.simulated}</p>}
      </div>
      <WallClock boardNow={reading.boardNow} messages={messages} />
    </div>
  );
}
