import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { ladderOf } from '#api/freshness-reading.ts';
import { useFreshness } from '#api/use-freshness.ts';
import { useKnownCatalog } from '#api/use-catalog.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import type { WallKeeper } from '#api/wall-keeper.ts';
import type { PixelShift } from '#domain/wall-routine.ts';
import { failureWords } from '#features/freshness/failure-words.ts';
import { WallDeadman } from '#features/wall/wall-deadman.tsx';
import { WallGuard } from '#features/wall/wall-guard.tsx';
import { WallNotes } from '#features/wall/wall-notes.tsx';
import { WallReloading } from '#features/wall/wall-reloading.tsx';
import { WallVeil } from '#features/wall/wall-veil.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import { useMediaQuery } from '#ui/primitives/use-media-query.ts';
import type { BoardSource } from './use-board-feed.ts';
import { useWakeState } from './use-wake-state.ts';
import { useWallKeeper } from './use-wall-keeper.ts';
import { useWallTone } from './use-wall-tone.ts';
import { wallServicesOf, type WallView } from './wall-view.ts';
import '#features/wall/wall-life.css';

export type WallLifeProps = Readonly<{ source: BoardSource; view: WallView; shift: PixelShift }>;

/** What keeps the wall honest and alive; stands over the picture and outlives whatever happens in it. */
export function WallLife({ source, view, shift }: WallLifeProps) {
  const keeper = useWallKeeper(source, view);
  return (
    <>
      <Deadman source={source} />
      <WallGuard fallback={null}>
        <Veil source={source} />
      </WallGuard>
      <WallGuard fallback={null}>
        <Reloading source={source} keeper={keeper} />
      </WallGuard>
      <WallGuard fallback={null}>
        <Notes source={source} keeper={keeper} view={view} shift={shift} />
      </WallGuard>
    </>
  );
}

type WithSource = Readonly<{ source: BoardSource }>;

function Deadman({ source: { liveBoard } }: WithSource) {
  const messages = useMessages();
  const readAgeMs = useCallback(() => liveBoard.freshness.getState().ageMs, [liveBoard]);
  const proof = useLiveBoardPart(liveBoard, (state) => state.proof);
  const ttlMs = useLiveBoardPart(liveBoard, (state) => ladderOf(state, liveBoard.audience).delayedMs);
  return <WallDeadman proof={proof} readAgeMs={readAgeMs} ttlMs={ttlMs} messages={messages} />;
}

function Veil({ source: { liveBoard } }: WithSource) {
  const messages = useMessages();
  const reading = useFreshness(liveBoard);
  const connection = useLiveBoardPart(liveBoard, (state) => state.connection);
  const cause = connection.failure === null ? messages.wall.unexplained : failureWords(connection.failure, messages);
  return <WallVeil reading={reading} connection={connection} cause={cause} messages={messages} />;
}

type WithKeeper = WithSource & Readonly<{ keeper: WallKeeper }>;

function Reloading({ source, keeper }: WithKeeper) {
  const messages = useMessages();
  const { decision } = useSyncExternalStore(keeper.subscribe, keeper.getState);
  const provenAt = useLiveBoardPart(source.liveBoard, (state) => state.proof?.generatedAt ?? null);
  return <WallReloading decision={decision} provenAt={provenAt} messages={messages} />;
}

function Notes({ source, keeper, view, shift }: WithKeeper & Pick<WallLifeProps, 'view' | 'shift'>) {
  const messages = useMessages();
  const known = useSyncExternalStore(keeper.subscribe, keeper.getState);
  const wake = useWakeState();
  const { catalog } = useKnownCatalog(source.catalog);
  const serviceIds = useMemo(
    () => (catalog === null ? null : wallServicesOf(view.services, catalog).serviceIds),
    [catalog, view.services],
  );
  const sound = useWallTone(source.liveBoard, view.sound === 'p1', serviceIds);
  const isFullScreen = useMediaQuery('(display-mode: fullscreen)');
  return (
    <WallNotes
      wallId={view.display}
      shift={shift}
      keeper={known}
      wake={wake}
      sound={sound}
      isWindow={!isFullScreen}
      messages={messages}
    />
  );
}
