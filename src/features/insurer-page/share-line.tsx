import { CopyLink } from '#ui/primitives/copy-link.tsx';
import { MoreIcon } from '#ui/primitives/more-icon.tsx';
import type { Talk } from './talk.ts';

export type ShareLineProps = Readonly<{
  address: string;
  /** for paper: when what is printed was true; null = nothing is known */
  stand: string | null;
  talk: Talk;
}>;

/** Take this page along: its address, or paper. */
export function ShareLine({ address, stand, talk: { words } }: ShareLineProps) {
  const { copy, copied, byHand, print, printed } = words.share;
  return (
    <>
      <div className="no-print flex flex-wrap items-center gap-2">
        <CopyLink link={address} words={{ button: copy, copied, byHand }} />
        <button type="button" className="button" onClick={() => window.print()}>
          <MoreIcon name="print" />
          {print}
        </button>
      </div>
      <p className="print-only text-sm wrap-anywhere">{stand === null ? address : printed(address, stand)}</p>
    </>
  );
}
