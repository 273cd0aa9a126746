import { decodeHistory } from '#contract/codec/history-codec.ts';
import type { Audience } from '#domain/audience.ts';
import { minuteMs, secondMs, type Window } from '#domain/instant.ts';
import type { Client } from './client.ts';
import { decodedQuery } from './decoded-query.ts';
import { createSilenceLimit } from './silence-limit.ts';
import { browserTimers } from './timers.ts';
import { windowSearch, type Narrowing } from './window-search.ts';

/** A long history over a slow line takes its time: it is given up when nothing more has come for this long. */
export const historySilenceMs = 30 * secondMs;

/**
 * The board at the window's beginning, every transition in it, and what the server itself does not know of it. `onBytes` is told how much of it there is
 * while it comes.
 */
export function historyQuery(
  client: Client,
  audience: Audience,
  window: Window,
  narrowing: Narrowing,
  onBytes?: (bytes: number) => void,
) {
  const search = windowSearch(window, narrowing);
  return decodedQuery({
    client,
    audience,
    path: `history?${search}`,
    key: ['history', search],
    decode: decodeHistory,
    staleMs: minuteMs,
    limit: () => createSilenceLimit({ timers: browserTimers, silenceMs: historySilenceMs, onBytes }),
  });
}
