import type { FreshnessReading } from '#api/freshness-reading.ts';
import type { Connection } from '#api/live-board-state.ts';
import { secondMs, type Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import { silentReconnectMs } from './steady-connection.ts';

/** "Verbunden", "Verbindung verloren seit 14:02:11 Uhr"; null during a reconnect that may still pass unnoticed. `now` is device wall time. */
export function connectionWords(
  connection: Connection,
  ageMs: number | null,
  now: Instant,
  messages: Messages,
): string | null {
  const { freshness, formats } = messages;
  if (connection.kind === 'offline') {
    return ageMs === null
      ? freshness.connection.offline
      : freshness.lostSince(formats.timeWithSeconds(connection.since));
  }
  if (connection.kind === 'connecting' && ageMs !== null && now - connection.since < silentReconnectMs) return null;
  return freshness.connection[connection.kind];
}

/** "Daten 3 s alt" */
export function dataAgeWords({ ageMs }: FreshnessReading, { freshness, formats }: Messages): string {
  return ageMs === null || !Number.isFinite(ageMs) ? freshness.noData : freshness.dataAge(formats.age(ageMs));
}

/** What is wrong with the age, if anything. */
export function delayWords(reading: FreshnessReading, { freshness }: Messages): string | null {
  if (reading.isCatchingUp) return freshness.catchingUp;
  if (reading.freshness === 'delayed') return freshness.delayed;
  return reading.freshness === 'stale' || (reading.freshness === 'unknown' && reading.ageMs !== null)
    ? freshness.stale
    : null;
}

/** "nächster Versuch in 4 s", while nothing is connected and a next attempt is planned. */
export function retryWords(connection: Connection, now: Instant, { freshness, formats }: Messages): string | null {
  if (connection.kind !== 'offline' || connection.retryAt === null) return null;
  const waitMs = connection.retryAt - now;
  return waitMs < secondMs ? null : freshness.retryIn(formats.age(waitMs));
}
