import type { Connection } from '#api/live-board-state.ts';
import type { FreshnessReading } from '#api/freshness-reading.ts';
import type { Messages } from '#i18n/messages.ts';
import { isProven } from '#ui/status/is-proven.ts';

export type WallVeilProps = Readonly<{ reading: FreshnessReading; connection: Connection; messages: Messages }>;

/** Over the whole wall, readable from the far end of the room: what hangs here is not the present. */
export function WallVeil({ reading, connection, messages }: WallVeilProps) {
  const words = veilWords(reading, connection, messages);
  if (words === null) return null;
  return (
    <div className="wall-veil" role="alert">
      <p>{words}</p>
    </div>
  );
}

function veilWords(reading: FreshnessReading, connection: Connection, { wall, formats }: Messages): string | null {
  if (isProven(reading.paintProof)) return null;
  if (!reading.isTrusted) return wall.untrusted;
  if (connection.kind === 'offline') return wall.offline(formats.timeWithSeconds(connection.since));
  if (reading.ageMs === null) return null;
  const isOld = reading.freshness === 'stale' || reading.freshness === 'unknown';
  return isOld ? wall.stale(formats.age(reading.ageMs)) : wall.catchingUp;
}
