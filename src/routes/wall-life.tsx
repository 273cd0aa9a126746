import { useFreshness } from '#api/use-freshness.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { WallDeadman } from '#features/wall/wall-deadman.tsx';
import { WallVeil } from '#features/wall/wall-veil.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import type { BoardSource } from './use-board-feed.ts';
import type { WallView } from './wall-view.ts';

export type WallLifeProps = Readonly<{ source: BoardSource; view: WallView }>;

/** What keeps the wall honest and alive; stands over the picture and outlives whatever happens in it. */
export function WallLife({ source: { liveBoard } }: WallLifeProps) {
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
