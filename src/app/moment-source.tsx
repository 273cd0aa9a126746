import { lazy, type ReactNode } from 'react';
import { AtMoment } from '#routes/at-moment.tsx';
import type { BoardSource } from '#routes/use-board-feed.ts';

/** Only an address that names an instant loads what shows the past. */
const PastRoom = lazy(() => import('./pages/past-room.tsx'));

export type MomentSourceProps = Readonly<{ source: BoardSource; children: (source: BoardSource) => ReactNode }>;

/** Hands a view its source: the live one, or that of the instant in the address. */
export function MomentSource({ source, children }: MomentSourceProps) {
  return (
    <AtMoment source={source} past={PastRoom}>
      {children}
    </AtMoment>
  );
}
