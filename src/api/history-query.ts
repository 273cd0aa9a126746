import { decodeHistory } from '#contract/codec/history-codec.ts';
import type { Audience } from '#domain/audience.ts';
import { minuteMs, type Window } from '#domain/instant.ts';
import type { Client } from './client.ts';
import { decodedQuery } from './decoded-query.ts';
import { windowSearch, type Narrowing } from './window-search.ts';

/** The board at the window's beginning, every transition in it, and what the server itself does not know of it. */
export function historyQuery(client: Client, audience: Audience, window: Window, narrowing: Narrowing) {
  const search = windowSearch(window, narrowing);
  return decodedQuery({
    client,
    audience,
    path: `history?${search}`,
    key: ['history', search],
    decode: decodeHistory,
    staleMs: minuteMs,
  });
}
