import type { ReactNode } from 'react';
import { CopyLink } from '#ui/primitives/copy-link.tsx';
import { MoreIcon } from '#ui/primitives/more-icon.tsx';
import type { Talk } from './talk.ts';

export type ShareLineProps = Readonly<{
  address: string;
  talk: Talk;
  /** where else it leads from here */
  children?: ReactNode;
}>;

/** Take this page along: its address, or paper. */
export function ShareLine({ address, talk: { words }, children }: ShareLineProps) {
  const { copy, copied, byHand, print } = words.share;
  return (
    <div className="no-print flex flex-wrap items-center gap-2">
      <CopyLink link={address} words={{ button: copy, copied, byHand }} />
      <button type="button" className="button" onClick={() => window.print()}>
        <MoreIcon name="print" />
        {print}
      </button>
      {children}
    </div>
  );
}
