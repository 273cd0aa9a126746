import type { FreshnessReading } from '#api/freshness-reading.ts';
import type { Connection } from '#api/live-board-state.ts';
import type { Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import { ConnectionMark } from './connection-mark.tsx';
import { connectionWords, dataAgeWords, delayWords, retryWords } from './connection-words.ts';

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
    connectionWords(connection, reading.ageMs, now, messages),
    dataAgeWords(reading, messages),
    delayWords(reading, messages),
    retryWords(connection, now, messages),
  ].filter((part) => part !== null);
  return (
    <p
      className="flex items-center gap-2 tabular-nums"
      data-connection={connection.kind}
      data-board-freshness={reading.freshness}
    >
      <ConnectionMark kind={connection.kind} />
      <span>{parts.join(' · ')}</span>
    </p>
  );
}
