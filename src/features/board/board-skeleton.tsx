import type { Messages } from '#i18n/messages.ts';
import { Spoken } from '#ui/primitives/spoken.tsx';
import './board.css';

/** What stands where the board will stand: grey rows and dashes. Never a 0, never a mark that could be read as a state. */
export function BoardSkeleton({ messages }: Readonly<{ messages: Messages }>) {
  return (
    <div className="board-skeleton">
      <Spoken>{messages.board.loading}</Spoken>
      {[...Array(12).keys()].map((row) => (
        <div key={row} className="board-skeleton-row" aria-hidden="true">
          <span className="board-skeleton-name" />
          {[...Array(12).keys()].map((column) => (
            <span key={column}>{messages.kpi.none}</span>
          ))}
        </div>
      ))}
    </div>
  );
}
