import type { ReactNode } from 'react';
import { WallPanel, type WallPanelProps } from './wall-panel.tsx';

export type WallSectionProps = Pick<WallPanelProps, 'name' | 'children'> &
  Readonly<{
    heading: string;
    /** in the line of the heading */
    beside?: ReactNode;
  }>;

/** A part of the picture under a heading of its own. */
export function WallSection({ name, heading, beside, children }: WallSectionProps) {
  return (
    <WallPanel name={name}>
      <div className="wall-heading">
        <h2>{heading}</h2>
        {beside}
      </div>
      {children}
    </WallPanel>
  );
}
