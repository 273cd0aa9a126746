import type { Connection } from '#api/live-board-state.ts';
import type { Messages } from '#i18n/messages.ts';
import { ConnectionMark } from './connection-mark.tsx';
import type { ConnectionChipProps } from './connection-chip.tsx';
import { dataAgeWords, delayWords } from './connection-words.ts';

/** The chip for a wall: one fact to a line, large enough to stand alone, and short enough to stand beside counters. */
export function ConnectionLines({ connection, reading, messages }: Omit<ConnectionChipProps, 'now'>) {
  const delay = delayWords(reading, messages);
  return (
    <>
      <p data-connection={connection.kind} data-board-freshness={reading.freshness}>
        <ConnectionMark kind={connection.kind} />
        {linkWords(connection.kind, messages)}
      </p>
      <p>{dataAgeWords(reading, messages)}</p>
      {delay !== null && <p>{delay}</p>}
    </>
  );
}

function linkWords(kind: Connection['kind'], { wall, freshness }: Messages): string {
  return kind === 'connecting' ? wall.connecting : freshness.connection[kind];
}
