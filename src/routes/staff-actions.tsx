import { AnnouncementChoice } from '#features/freshness/announcement-choice.tsx';
import { HoldButton } from '#features/freshness/hold-button.tsx';
import { LegendButton } from '#features/legend/legend-button.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import type { BoardViewInForce } from './use-board-view.ts';

export type StaffActionsProps = Readonly<{
  board: BoardViewInForce;
  isHeld: boolean;
  onToggleHold: (() => void) | null;
}>;

/** What the head of the board offers besides language and theme. The past stands still as it is: it cannot be held. */
export function StaffActions({ board: { view, change }, isHeld, onToggleHold }: StaffActionsProps) {
  const messages = useMessages();
  return (
    <>
      {onToggleHold !== null && <HoldButton isHeld={isHeld} onToggle={onToggleHold} messages={messages} />}
      <LegendButton messages={messages}>
        <AnnouncementChoice
          announcing={view.announcing}
          onChoose={(announcing) => change({ announcing })}
          messages={messages}
        />
      </LegendButton>
    </>
  );
}
