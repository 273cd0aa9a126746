import { Component, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { WallKeeper } from '#api/wall-keeper.ts';
import { WallCrashed } from '#features/wall/wall-crashed.tsx';
import { languageOf } from '#i18n/language.ts';

export type WallRescueProps = Readonly<{
  /** the rounds of a wall without any of its picture */
  createKeeper: () => WallKeeper;
  children: ReactNode;
}>;

/**
 * Around a whole wall: when it is gone as a whole, that is said, and its rounds go on, so that it is missed and begins anew. Nobody stands before it to press a
 * button. Comes with the wall, because what has to be fetched after a crash cannot be had while the network is away.
 */
export class WallRescue extends Component<WallRescueProps, Readonly<{ hasCrashed: boolean }>> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    const { createKeeper, children } = this.props;
    return this.state.hasCrashed ? <Crashed createKeeper={createKeeper} /> : children;
  }
}

function Crashed({ createKeeper }: Pick<WallRescueProps, 'createKeeper'>) {
  const [keeper] = useState(createKeeper);
  useEffect(() => keeper.start(), [keeper]);
  const { decision } = useSyncExternalStore(keeper.subscribe, keeper.getState);
  return <WallCrashed decision={decision} language={languageOf(location.pathname) === 'en' ? 'en' : 'de'} />;
}
