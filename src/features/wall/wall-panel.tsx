import type { ReactNode } from 'react';
import { useMessages } from '#i18n/use-messages.ts';
import { WallGuard } from './wall-guard.tsx';

export type WallPanelProps = Readonly<{
  name: 'picture' | 'head' | 'matrix' | 'causes' | 'next' | 'ticker';
  children: ReactNode;
}>;

/** One part of the wall's picture, in its own place: what happens in it stays in it. A broken one says so; the others live on. */
export function WallPanel({ name, children }: WallPanelProps) {
  return (
    <div className="wall-panel" data-panel={name}>
      <WallGuard fallback={<BrokenPanel name={name} />}>{children}</WallGuard>
    </div>
  );
}

function BrokenPanel({ name }: Pick<WallPanelProps, 'name'>) {
  const { wall } = useMessages();
  return (
    <p className="wall-broken" role="alert" data-broken={name}>
      {wall.panelBroken(wall.panels[name])}
    </p>
  );
}
