import type { Connection } from '#api/live-board-state.ts';
import { secondMs, type Instant } from '#domain/instant.ts';

/** A reconnect that is over within this time is nobody's business. */
export const silentReconnectMs = 10 * secondMs;

/** What a chip remembers of the connection, so that it need not flicker. */
export type HeldConnection = Readonly<{
  /** the last one that fed the board */
  fed: Connection | null;
  /** when it was lost, device wall time; null = it was not */
  lostAt: Instant | null;
}>;

export const nothingHeld: HeldConnection = { fed: null, lostAt: null };

/** The same object while nothing changed. */
export function holdConnection(held: HeldConnection, connection: Connection, now: Instant): HeldConnection {
  if (connection.kind === 'streaming' || connection.kind === 'polling')
    return held.fed === connection && held.lostAt === null ? held : { fed: connection, lostAt: null };
  return held.fed === null || held.lostAt !== null ? held : { ...held, lostAt: now };
}

/** The connection to show: for the first ten seconds of a reconnect the one before it. The age of the data beside it stays the truth. */
export function steadyConnection({ fed, lostAt }: HeldConnection, connection: Connection, now: Instant): Connection {
  const isSilent = fed !== null && lostAt !== null && now >= lostAt && now - lostAt < silentReconnectMs;
  return isSilent ? fed : connection;
}
