import { decodeAvailability } from '#contract/codec/availability-codec.ts';
import type { Audience } from '#domain/audience.ts';
import { minuteMs, type Window } from '#domain/instant.ts';
import type { Client } from './client.ts';
import { decodedQuery } from './decoded-query.ts';
import { windowSearch, type Narrowing } from './window-search.ts';

/** How long what was usable, by service and Berlin day, with the definition the figures were made by. */
export function availabilityQuery(client: Client, audience: Audience, window: Window, narrowing: Narrowing) {
  const search = windowSearch(window, narrowing);
  return decodedQuery({
    client,
    audience,
    path: `availability?${search}&bucket=day`,
    key: ['availability', search],
    decode: decodeAvailability,
    staleMs: minuteMs,
  });
}
