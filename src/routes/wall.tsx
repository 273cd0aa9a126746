import type { Audience } from '#domain/audience.ts';
import { WallPanel } from '#features/wall/wall-panel.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import type { BoardSource } from './use-board-feed.ts';
import { usePageFrame } from './use-page-frame.ts';
import { useWallRoutine } from './use-wall-routine.ts';
import { useWallView } from './use-wall-view.ts';
import { wallThemeOf } from './wall-hours.ts';
import { WallLife } from './wall-life.tsx';
import { WallPicture } from './wall-picture.tsx';
import '#features/wall/wall.css';
import '#features/wall/wall-head.css';
import '#features/wall/wall-matrix.css';
import '#features/wall/wall-causes.css';
import '#features/wall/wall-next.css';
import '#features/wall/wall-ticker.css';
import '#features/wall/wall-upright.css';

export type WallProps = Readonly<{ sources: Readonly<Record<Audience, BoardSource>> }>;

/** The picture for a wall: no pointer, no focus, no scrolling. The address alone decides what it shows. */
export function Wall({ sources }: WallProps) {
  const messages = useMessages();
  const { view, ignored } = useWallView();
  const routine = useWallRoutine(view);
  const theme = wallThemeOf(view, routine);
  usePageFrame({ title: messages.titles.wall, language: messages.language, theme, surface: 'wall' });
  const source = sources[view.audience];
  return (
    <main className="wall">
      <h1 className="sr-only">{messages.titles.wall}</h1>
      <WallPanel name="picture">
        <WallPicture key={view.audience} source={source} view={view} shift={routine.shift} ignored={ignored} />
      </WallPanel>
      <WallLife source={source} view={view} shift={routine.shift} />
    </main>
  );
}
