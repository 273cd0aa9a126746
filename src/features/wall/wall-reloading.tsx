import type { WallKeeperState } from '#api/wall-keeper.ts';
import type { Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';

export type WallReloadingProps = Readonly<{
  decision: WallKeeperState['decision'];
  /** of the last valid state, board time; null = there was none */
  provenAt: Instant | null;
  messages: Messages;
}>;

/**
 * Covers the glass from the decision to begin anew. A browser leaves the last picture of the old page standing until the new page draws, and nothing vouches for that picture any
 * more: so the last one must not be the board.
 */
export function WallReloading({ decision, provenAt, messages }: WallReloadingProps) {
  if (decision.kind !== 'reload') return null;
  const { wall, formats } = messages;
  return (
    <output className="wall-reloading">
      <div>
        <p className="wall-veil-words">{wall.reloading}</p>
        <p className="wall-veil-cause">{wall.notes.reasons[decision.reason]}</p>
        {provenAt !== null && <p className="wall-veil-cause">{wall.lastProven(formats.timeWithSeconds(provenAt))}</p>}
      </div>
    </output>
  );
}
