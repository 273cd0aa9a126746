import { decodeRedoWindows } from '#contract/codec/redo-window-codec.ts';
import { redoWindowsAsKnown } from '#domain/as-known.ts';
import type { Audience } from '#domain/audience.ts';
import { minuteMs } from '#domain/instant.ts';
import type { Client } from './client.ts';
import { decodedQuery } from './decoded-query.ts';

/** What was lost between two instants and must be done again. */
export function redoWindowsQuery(client: Client, audience: Audience) {
  return decodedQuery({
    client,
    audience,
    path: 'redo-windows',
    key: ['redoWindows'],
    decode: decodeRedoWindows,
    staleMs: minuteMs,
    asKnown: (answer, at) => ({ ...answer, redoWindows: redoWindowsAsKnown(answer.redoWindows, at) }),
  });
}
