import type { ReactNode } from 'react';

export type WallPanelProps = Readonly<{
  name: 'head' | 'matrix' | 'causes' | 'next' | 'ticker';
  children: ReactNode;
}>;

/** One part of the wall's picture, in its own place: what happens in it stays in it. */
export function WallPanel({ name, children }: WallPanelProps) {
  return (
    <div className="wall-panel" data-panel={name}>
      {children}
    </div>
  );
}
