import type { Audience } from '#domain/audience.ts';
import { failureWords } from '#features/freshness/failure-words.ts';
import { WallHead } from '#features/wall/wall-head.tsx';
import { WallMatrix } from '#features/wall/wall-matrix.tsx';
import { WallPanel } from '#features/wall/wall-panel.tsx';
import { WallServiceList } from '#features/wall/wall-service-list.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import { IgnoredNotice } from './ignored-notice.tsx';
import type { BoardSource } from './use-board-feed.ts';
import { usePageFrame } from './use-page-frame.ts';
import { useSummary } from './use-summary.ts';
import { useWallFeed } from './use-wall-feed.ts';
import { useWallRoutine } from './use-wall-routine.ts';
import { useWallView } from './use-wall-view.ts';
import type { Ignored } from './view-search.ts';
import { WallData } from './wall-data.tsx';
import { wallThemeOf } from './wall-hours.ts';
import { WallLife } from './wall-life.tsx';
import type { WallView } from './wall-view.ts';
import '#features/wall/wall.css';

export type WallProps = Readonly<{ sources: Readonly<Record<Audience, BoardSource>> }>;

/** The picture for a wall: no pointer, no focus, no scrolling. The address alone decides what it shows. */
export function Wall({ sources }: WallProps) {
  const messages = useMessages();
  const { view, ignored } = useWallView();
  const theme = wallThemeOf(view, useWallRoutine(view));
  usePageFrame({ title: messages.titles.wall, language: messages.language, theme, surface: 'wall' });
  const source = sources[view.audience];
  return (
    <main className="wall">
      <h1 className="sr-only">{messages.titles.wall}</h1>
      <WallPanel name="picture">
        <WallPicture key={view.audience} source={source} view={view} ignored={ignored} />
      </WallPanel>
      <WallLife source={source} view={view} />
    </main>
  );
}

type WallPictureProps = Readonly<{ source: BoardSource; view: WallView; ignored: readonly Ignored[] }>;

function WallPicture({ source, view, ignored }: WallPictureProps) {
  const messages = useMessages();
  const feed = useWallFeed(source, view.services);
  const { shown, proof, failure } = feed;
  const summary = useSummary(feed);
  return (
    <div className="wall-picture">
      <WallPanel name="head">
        <WallHead summary={summary} messages={messages}>
          <WallData liveBoard={source.liveBoard} />
        </WallHead>
      </WallPanel>
      {shown === null ? (
        <p className="wall-heading">{failure === null ? messages.wall.loading : failureWords(failure, messages)}</p>
      ) : (
        <>
          <WallPanel name="matrix">
            <WallMatrix {...shown} proof={proof} summary={summary} messages={messages} />
          </WallPanel>
          <WallPanel name="causes">
            <h2 className="wall-heading">{messages.wall.services}</h2>
            {summary !== null && <WallServiceList {...shown} proof={proof} messages={messages} />}
          </WallPanel>
        </>
      )}
      <div className="wall-ignored">
        <IgnoredNotice ignored={[...ignored, ...feed.ignored]} words={messages.ignored} />
      </div>
    </div>
  );
}
