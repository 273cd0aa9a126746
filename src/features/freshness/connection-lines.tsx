import { ConnectionMark } from './connection-mark.tsx';
import type { ConnectionChipProps } from './connection-chip.tsx';
import { connectionWords, dataAgeWords, delayWords } from './connection-words.ts';

/** The chip for a wall: one fact to a line, large enough to stand alone. */
export function ConnectionLines({ connection, reading, now, messages }: ConnectionChipProps) {
  const link =
    connection.kind === 'offline'
      ? messages.freshness.connection.offline
      : connectionWords(connection, reading.ageMs, now, messages);
  const delay = delayWords(reading, messages);
  return (
    <>
      <p data-connection={connection.kind} data-board-freshness={reading.freshness}>
        <ConnectionMark kind={connection.kind} />
        {link ?? messages.freshness.connection.connecting}
      </p>
      <p>{dataAgeWords(reading, messages)}</p>
      {delay !== null && <p>{delay}</p>}
    </>
  );
}
