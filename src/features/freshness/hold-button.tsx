import type { Messages } from '#i18n/messages.ts';
import { MoreIcon } from '#ui/primitives/more-icon.tsx';

export type HoldButtonProps = Readonly<{ isHeld: boolean; onToggle: () => void; messages: Messages }>;

/** Keeps the picture still, or lets it go on. */
export function HoldButton({ isHeld, onToggle, messages }: HoldButtonProps) {
  const { hold } = messages;
  const words = isHeld ? hold.resume : hold.hold;
  return (
    <button type="button" className="button-quiet" aria-label={words} title={words} onClick={onToggle}>
      <MoreIcon name={isHeld ? 'play' : 'pause'} />
    </button>
  );
}
