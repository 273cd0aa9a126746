import { decodeIncidents } from '#contract/codec/incident-codec.ts';
import { decodePointer } from '#contract/codec/pointer-codec.ts';
import { decodeWalls } from '#contract/walls-codec.ts';
import type { Audience } from '#domain/audience.ts';
import { secondMs, type Instant } from '#domain/instant.ts';
import { beaconEveryMs, wallAlarmOf, type WallAlarm, type WallBeacon } from '#domain/wall-beacon.ts';
import { decideReload, type ReloadDecision } from '#domain/wall-reload.ts';
import type { Clock } from '#lib/clock.ts';
import type { Client } from './client.ts';
import type { ReloadMemory } from './reload-memory.ts';
import { createListeners, type Store } from './store.ts';
import type { Cancel, Timers } from './timers.ts';

export type WallKeeperState = Readonly<{
  decision: ReloadDecision;
  /** other walls that are silent or show a wrong picture, by name */
  troubled: readonly Readonly<{ wallId: string; alarm: WallAlarm }>[];
  /** null = not tried yet, or nobody receives signs of life here */
  isHeard: boolean | null;
}>;

/** The rounds of a wall: every 30 s it tells that it lives and what it shows, looks at the other walls, and asks itself whether to begin anew. */
export type WallKeeper = Store<WallKeeperState> & Readonly<{ start: () => Cancel }>;

/** What is really on the glass, and how this page is. */
export type WallReading = Omit<WallBeacon, 'wallId' | 'build' | 'audience' | 'uptimeMs'> &
  Readonly<{ hasCrashed: boolean }>;

export type WallKeeperOptions = Readonly<{
  wallId: string;
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
  reload: () => void;
  clock: Clock;
  timers: Timers;
}>;

/** A picture is drawn by then, and one that is reloaded by hand again and again does not send each time. */
export const firstRoundAfterMs = 6 * secondMs;

export function createWallKeeper(options: WallKeeperOptions): WallKeeper {
  const { clock, timers } = options;
  const listeners = createListeners();
  const startedAt = clock.elapsed();
  let state: WallKeeperState = { decision: { kind: 'stay' }, troubled: [], isHeard: null };
  const patch = (part: Partial<WallKeeperState>) => {
    state = { ...state, ...part };
    listeners.tell();
  };
  const round = async () => {
    const reading = await options.read();
    const uptimeMs = clock.elapsed() - startedAt;
    patch({ isHeard: await sendBeacon(options, reading, uptimeMs) });
    patch({ troubled: await troubledWalls(options) });
    const decision = await decide(options, reading, uptimeMs);
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

/** Who receives nothing here (404, 405, 501) is not complained of: a backend need not. */
const nobodyThere: ReadonlySet<number | null> = new Set([404, 405, 501]);

async function sendBeacon(options: WallKeeperOptions, reading: WallReading, uptimeMs: number): Promise<boolean | null> {
  const { hasCrashed: _, ...glass } = reading;
  const { wallId, audience, build } = options;
  const beacon = { wallId, audience, build: build ?? 'unbuilt', uptimeMs, ...glass };
  const [status = null] = await Promise.all(
    [options.receiver, ...options.outside].map((path) => options.send(path, beacon)),
  );
  if (nobodyThere.has(status)) return null;
  // 429 is an answer too: it was heard a moment ago
  return status !== null && (status < 400 || status === 429);
}

async function troubledWalls({ client, receiver, wallId }: WallKeeperOptions): Promise<WallKeeperState['troubled']> {
  const answer = await client.get(receiver, { cache: 'no-store' });
  const decoded = answer.ok ? decodeWalls(answer.body) : null;
  if (decoded?.ok !== true) return [];
  const { generatedAt, reports } = decoded.value;
  return reports.flatMap((report) => {
    const alarm = wallAlarmOf(report, generatedAt);
    const isTold = alarm === 'silent' || alarm === 'wrongPicture';
    return isTold && report.beacon.wallId !== wallId ? [{ wallId: report.beacon.wallId, alarm }] : [];
  });
}

async function decide(options: WallKeeperOptions, reading: WallReading, uptimeMs: number): Promise<ReloadDecision> {
  const [servedBuild, boardNow] = await Promise.all([options.servedBuild(), askPointer(options)]);
  const condition = {
    wallId: options.wallId,
    now: options.clock.now(),
    uptimeMs,
    heapMb: reading.heapMb,
    build: options.build ?? servedBuild ?? '',
    servedBuild,
    isPointerGood: boardNow !== null,
    hasCrashed: reading.hasCrashed,
    youngestIncidentMs: null,
    made: options.memory.read(),
  };
  const decision = decideReload(condition);
  if (decision.kind !== 'reload' || boardNow === null) return decision;
  const youngestIncidentMs = await askIncidents(options, boardNow);
  return decideReload({ ...condition, ...youngestIncidentMs });
}

/** The board's time now; null = the pointer did not answer as it should. */
async function askPointer({ client, audience }: WallKeeperOptions): Promise<Instant | null> {
  const answer = await client.get(`${audience}/pointer`, { cache: 'no-store' });
  const decoded = answer.ok ? decodePointer(answer.body, audience) : null;
  return decoded?.ok === true ? decoded.value.clock.now : null;
}

/** Who cannot say what is being told right now is not well enough to be reloaded from. */
async function askIncidents(
  { client, audience }: WallKeeperOptions,
  boardNow: Instant,
): Promise<Readonly<{ youngestIncidentMs: number | null; isPointerGood: boolean }>> {
  const answer = await client.get(`${audience}/incidents`);
  const decoded = answer.ok ? decodeIncidents(answer.body, audience) : null;
  if (decoded?.ok !== true) return { youngestIncidentMs: null, isPointerGood: false };
  const ages = decoded.value.incidents.map(({ startedAt }) => boardNow - startedAt).filter((age) => age >= 0);
  return { youngestIncidentMs: ages.length === 0 ? null : Math.min(...ages), isPointerGood: true };
}
