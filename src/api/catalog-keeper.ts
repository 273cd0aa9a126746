import { decodeCatalog } from '#contract/codec/catalog-codec.ts';
import type { Audience } from '#domain/audience.ts';
import type { Catalog } from '#domain/catalog.ts';
import { minuteMs } from '#domain/instant.ts';
import { systemClock, type Clock } from '#lib/clock.ts';
import type { Client } from './client.ts';
import type { Failure } from './failure.ts';
import { createSteadyClock } from './moment.ts';
import { nextTryMs, retryAfterMs } from './next-try.ts';
import { createRepeatedAsking } from './repeated-asking.ts';
import { createListeners, type Store } from './store.ts';
import { browserTimers, type Cancel, type Timers } from './timers.ts';
import { browserWakeUp, type WakeUp } from './wake-up.ts';

export type CatalogState = Readonly<{
  /** what must be on the board, and what it is called; null until it has come once. Stays while it is fetched again */
  catalog: Catalog | null;
  /** the latest trouble in fetching it; null while all is well */
  failure: Failure | null;
}>;

export type CatalogKeeper = Store<CatalogState> &
  Readonly<{
    /** keeps it fresh until the returned function is called; several may look at once */
    look: () => Cancel;
    /** what is known may be old: fetched anew at once while somebody looks, otherwise when somebody does; when the server asked for a wait, as soon as it is over */
    renew: () => void;
  }>;

export type CatalogKeeperOptions = Readonly<{ audience: Audience; client: Client; outside?: CatalogOutside }>;

/** Everything from outside; each has a default for the browser, each can be replaced. */
type CatalogOutside = Readonly<{ clock?: Clock; timers?: Timers; wakeUp?: WakeUp; random?: () => number }>;

/** How long an answer needs no second look, unless a notice comes; while somebody looks it is fetched again after that, as notices can get lost. */
const freshMs = 10 * minuteMs;

/**
 * The one holder of the catalogue. It is what every answer needs beside the live board, so it is kept without the library that keeps the other
 * resources: a page that only answers does not carry that.
 */
export function createCatalogKeeper({ audience, client, outside = {} }: CatalogKeeperOptions): CatalogKeeper {
  const { timers = browserTimers, wakeUp = browserWakeUp, random = Math.random } = outside;
  const clock = createSteadyClock(outside.clock ?? systemClock);
  const listeners = createListeners();
  let state: CatalogState = { catalog: null, failure: null };
  let knownText: string | null = null;
  let failures = 0;
  let floorAt = 0;
  let lookers = 0;

  const replace = (next: CatalogState) => {
    if (next.catalog === state.catalog && next.failure === state.failure) return;
    state = next;
    listeners.tell();
  };
  const ask = async (signal: AbortSignal): Promise<number> => {
    const answer = await readCatalog(client, audience, signal);
    if (signal.aborted) return 0;
    failures = answer.ok ? 0 : failures + 1;
    // the same words are the same catalogue: nothing need be drawn again
    const catalog = answer.ok && answer.text !== knownText ? answer.catalog : state.catalog;
    if (answer.ok) knownText = answer.text;
    if (!answer.ok) floorAt = clock.elapsed() + retryAfterMs(answer.failure);
    replace({ catalog, failure: answer.ok ? null : answer.failure });
    const retryMs = answer.ok ? null : nextTryMs(audience, failures, answer.failure, random());
    if (retryMs === null) failures = 0;
    return retryMs ?? freshMs * (1 + 0.2 * random());
  };
  const asking = createRepeatedAsking({
    ask,
    isUrgent: () => state.catalog === null,
    clock,
    timers,
    wakeUp,
  });
  const renew = () => {
    failures = 0;
    // while the server wants to be left alone its trouble stays said
    if (clock.elapsed() >= floorAt) replace({ ...state, failure: null });
    asking.hurry(floorAt);
  };
  return {
    getState: () => state,
    subscribe: listeners.add,
    renew,
    look: () => {
      lookers += 1;
      // not while it waits for its next try: going from page to page is no reason to ask sooner
      if (lookers === 1 && state.catalog === null && failures === 0) renew();
      if (lookers === 1) asking.start();
      return once(() => {
        lookers -= 1;
        if (lookers === 0) asking.stop();
      });
    },
  };
}

function once(run: () => void): Cancel {
  let isDone = false;
  return () => {
    if (!isDone) run();
    isDone = true;
  };
}

type CatalogAnswer = Readonly<{ ok: true; catalog: Catalog; text: string }> | Readonly<{ ok: false; failure: Failure }>;

async function readCatalog(client: Client, audience: Audience, signal: AbortSignal): Promise<CatalogAnswer> {
  const path = `${audience}/catalog`;
  const answer = await client.get(path, { signal });
  if (!answer.ok) return answer;
  const decoded = decodeCatalog(answer.body, audience);
  if (!decoded.ok) return { ok: false, failure: { kind: 'refused', reason: 'contract', text: decoded.refusal } };
  client.keep?.(path, answer.text);
  return { ok: true, catalog: decoded.value, text: answer.text };
}
