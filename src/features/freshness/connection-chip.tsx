import type { Connection } from '#api/live-board-state.ts';
import type { FreshnessReading } from '#api/freshness-reading.ts';
import { secondMs, type Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import { ConnectionMark } from './connection-mark.tsx';

export type ConnectionChipProps = Readonly<{
  connection: Connection;
  reading: FreshnessReading;
  /** device wall time */
  now: Instant;
  messages: Messages;
}>;

/** "Verbunden · Daten 3 s alt": how the board is fed, and how old what is shown is. Two facts, because the first does not prove the second. */
export function ConnectionChip({ connection, reading, now, messages }: ConnectionChipProps) {
  const parts = [
    connectionWords(connection, reading, now, messages),
    ageWords(reading, messages),
    slowWords(reading, messages),
    retryWords(connection, now, messages),
  ].filter((part) => part !== null);
  return (
    <p className="flex items-center gap-2 tabular-nums" data-connection={connection.kind} data-freshness={reading.freshness}>
      <ConnectionMark kind={connection.kind} />
      <span>{parts.join(' · ')}</span>
    </p>
  );
}

/** A reconnect that is over within this time is nobody's business. */
const silentReconnectMs = 10 * secondMs;

function connectionWords(connection: Connection, { ageMs }: FreshnessReading, now: Instant, messages: Messages): string | null {
  const { freshness, formats } = messages;
  if (connection.kind === 'offline') return freshness.lostSince(formats.timeWithSeconds(connection.since));
  if (connection.kind === 'connecting' && ageMs !== null && now - connection.since < silentReconnectMs) return null;
  return freshness.connection[connection.kind];
}

function ageWords({ ageMs }: FreshnessReading, { freshness, formats }: Messages): string {
  return ageMs === null || !Number.isFinite(ageMs) ? freshness.noData : freshness.dataAge(formats.age(ageMs));
}

function slowWords(reading: FreshnessReading, { freshness }: Messages): string | null {
  if (reading.isCatchingUp) return freshness.catchingUp;
  if (reading.freshness === 'delayed') return freshness.delayed;
  return reading.freshness === 'stale' || (reading.freshness === 'unknown' && reading.ageMs !== null) ? freshness.stale : null;
}

function retryWords(connection: Connection, now: Instant, { freshness, formats }: Messages): string | null {
  if (connection.kind !== 'offline' || connection.retryAt === null) return null;
  const waitMs = connection.retryAt - now;
  return waitMs < secondMs ? null : freshness.retryIn(formats.age(waitMs));
}
