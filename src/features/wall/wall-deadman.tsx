import { useMemo } from 'react';
import type { Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';

/**
 * Appears by itself 90 s after the last proof, driven by the compositor alone: it shows even when scripts hang. Every new proof makes a new element
 * and so starts the animation anew.
 */
export function WallDeadman({ provenAt, messages }: Readonly<{ provenAt: Instant | null; messages: Messages }>) {
  return useMemo(
    () =>
      provenAt === null ? null : (
        <div key={provenAt} className="wall-deadman" aria-hidden="true">
          <p>{messages.wall.stopped(messages.formats.timeWithSeconds(provenAt))}</p>
        </div>
      ),
    [provenAt, messages],
  );
}
