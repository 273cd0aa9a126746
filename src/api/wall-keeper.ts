import type { Audience } from '#domain/audience.ts';
import { secondMs } from '#domain/instant.ts';
import { beaconEveryMs, type WallBeacon } from '#domain/wall-beacon.ts';
import { decideReload, type ReloadDecision } from '#domain/wall-reload.ts';
import type { Clock } from '#lib/clock.ts';
import type { Client } from './client.ts';
import type { ReloadMemory } from './reload-memory.ts';
import { createListeners, type Store } from './store.ts';
import type { Cancel, Timers } from './timers.ts';
import { nobodyThere, readNeighbours, unknownNeighbours, type Neighbours } from './wall-neighbours.ts';
import { askIncidents, askPointer } from './wall-inquiries.ts';

export type WallKeeperState = Neighbours &
  Readonly<{
    decision: ReloadDecision;
    /** null = not tried yet, or nobody receives signs of life here */
    isHeard: boolean | null;
  }>;

/** The rounds of a wall: every 30 s it tells that it lives and what it shows, looks at the other walls, and asks itself whether to begin anew. */
export type WallKeeper = Store<WallKeeperState> & Readonly<{ start: () => Cancel }>;

/** What is really on the glass, and how this page is. */
export type WallReading = Omit<WallBeacon, 'wallId' | 'instance' | 'build' | 'audience' | 'uptimeMs'> &
  Readonly<{ hasCrashed: boolean }>;

export type WallKeeperOptions = Readonly<{
  wallId: string;
  /** of this page, over its own reloads */
  instance: string;
  audience: Audience;
  /** of the program that runs here; null = not built, then nothing can be newer */
  build: string | null;
  client: Client;
  /** who receives signs of life; on the API's host */
  receiver: string;
  /** sends one; the status of the answer, null = there was none */
  send: (path: string, beacon: WallBeacon) => Promise<number | null>;
  /** further receivers, of whom nothing is asked */
  outside: readonly string[];
  /** what `/version.json` says now; null = it did not answer with 200 and a name */
  servedBuild: () => Promise<string | null>;
  read: () => Promise<WallReading>;
  memory: ReloadMemory;
  /** of this page, since it was loaded and not since somebody began to keep it; monotonic */
  uptimeMs: () => number;
  reload: () => void;
  clock: Clock;
  timers: Timers;
}>;

/** A picture is drawn by then, and one that is reloaded by hand again and again does not send each time. */
export const firstRoundAfterMs = 6 * secondMs;

export function createWallKeeper(options: WallKeeperOptions): WallKeeper {
  const { clock, timers } = options;
  const listeners = createListeners();
  const served = createServedBuild(options);
  let state: WallKeeperState = { ...unknownNeighbours, decision: { kind: 'stay' }, isHeard: null };
  const patch = (part: Partial<WallKeeperState>) => {
    state = { ...state, ...part };
    listeners.tell();
  };
  const round = async () => {
    const reading = await options.read();
    const uptimeMs = options.uptimeMs();
    patch({ isHeard: await sendBeacon(options, reading, uptimeMs) });
    patch(await readNeighbours(options, state));
    const decision = await decide(options, reading, uptimeMs, await served());
    patch({ decision });
    if (decision.kind !== 'reload') return;
    options.memory.note({ reason: decision.reason, at: clock.now() });
    options.reload();
  };
  // a round that fails must not be the last
  const tryRound = async () => round().catch(() => undefined);
  return {
    getState: () => state,
    subscribe: listeners.add,
    start: () => {
      let isRunning = true;
      let cancel: Cancel = () => undefined;
      const go = async () => {
        await tryRound();
        if (isRunning) cancel = timers.after(beaconEveryMs, () => void go());
      };
      cancel = timers.after(firstRoundAfterMs, () => void go());
      return () => {
        isRunning = false;
        cancel();
      };
    },
  };
}

async function sendBeacon(options: WallKeeperOptions, reading: WallReading, uptimeMs: number): Promise<boolean | null> {
  const { hasCrashed: _, ...glass } = reading;
  const { wallId, instance, audience, build } = options;
  const beacon = { wallId, instance, audience, build: build ?? 'unbuilt', uptimeMs, ...glass };
  const [status = null] = await Promise.all(
    [options.receiver, ...options.outside].map((path) => options.send(path, beacon)),
  );
  if (nobodyThere.has(status)) return null;
  // 429 is an answer too: it was heard a moment ago
  return status !== null && (status < 400 || status === 429);
}

type Served = Readonly<{ build: string | null; forMs: number }>;

/** Asks which build is served, and knows since when this page has seen that one. */
function createServedBuild({ servedBuild, clock }: WallKeeperOptions): () => Promise<Served> {
  let seen = { build: '', at: clock.elapsed() };
  return async () => {
    const build = await servedBuild();
    if (build !== null && build !== seen.build) seen = { build, at: clock.elapsed() };
    return { build, forMs: clock.elapsed() - seen.at };
  };
}

async function decide(
  options: WallKeeperOptions,
  reading: WallReading,
  uptimeMs: number,
  served: Served,
): Promise<ReloadDecision> {
  const pointer = await askPointer(options);
  const condition = {
    wallId: options.wallId,
    now: options.clock.now(),
    uptimeMs,
    heapMb: reading.heapMb,
    build: options.build ?? served.build ?? '',
    servedBuild: served.build,
    servedForMs: served.forMs,
    isPointerGood: pointer !== null,
    isTooOld: pointer?.isTooOld ?? false,
    hasCrashed: reading.hasCrashed,
    youngestIncidentMs: null,
    made: options.memory.read(),
  };
  const decision = decideReload(condition);
  if (decision.kind !== 'reload' || pointer === null) return decision;
  const youngestIncidentMs = await askIncidents(options, pointer.boardNow);
  return decideReload({ ...condition, ...youngestIncidentMs });
}
