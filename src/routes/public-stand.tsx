import { useContext } from 'react';
import type { LiveBoard } from '#api/live-board.ts';
import type { PastBoard } from '#api/offline-copy.ts';
import { useFreshness } from '#api/use-freshness.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { StandText } from '#features/verdict/stand-text.tsx';
import { useFirstWords } from '#i18n/public/use-public-words.ts';
import { PastContext } from './past-context.ts';

export type PublicStandProps = Readonly<{
  liveBoard: LiveBoard;
  /** what is drawn instead of the live board: only remembered */
  past?: PastBoard | null;
}>;

/** "Stand: heute, 14:22 Uhr, vor 12 Sekunden." of the live board; of the past as of when it stands. */
export function PublicStand({ liveBoard, past: remembered = null }: PublicStandProps) {
  const messages = useFirstWords();
  const { ageMs, boardNow } = useFreshness(liveBoard);
  const clock = useLiveBoardPart(liveBoard, (state) => state.clock);
  const past = useContext(PastContext)?.past;
  const standing =
    past?.stand ?? (remembered && messages.frame.stand.printed(messages.formats.dateTime(remembered.at)));
  if (standing !== null) return <p className="verdict-stand">{standing}</p>;
  return (
    <StandText
      ageMs={ageMs}
      boardNow={boardNow}
      clock={clock}
      words={messages.frame.stand}
      formats={messages.formats}
    />
  );
}
