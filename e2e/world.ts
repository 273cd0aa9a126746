import { decodeBoard } from '#contract/codec/board-codec.ts';
import { decodeCatalog } from '#contract/codec/catalog-codec.ts';
import { decodePointer, type Pointer } from '#contract/codec/pointer-codec.ts';
import type { Decoded } from '#contract/decoded.ts';
import { encodeInstant } from '#contract/instant-codec.ts';
import type { Audience } from '#domain/audience.ts';
import { completeBoard, type Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Instant } from '#domain/instant.ts';
import type { Position } from '#domain/position.ts';
import type { Fault } from '#simulation/faults/fault.ts';
import { serveWorld, type ServedWorld } from './served-world.ts';

export type WorldOptions = Readonly<{ scenario?: string; seed?: number; from?: string; speed?: number }>;

/** A running server with a world of its own, and what a test may do with it. */
export type World = Readonly<{
  origin: string;
  /** anything below the origin, as JSON */
  json: (path: string) => Promise<unknown>;
  pointer: (audience?: Audience) => Promise<Pointer>;
  /** what the server says about a position, completed by its catalogue: what a page has to show */
  board: (position: Position, audience?: Audience) => Promise<Board>;
  catalog: (audience?: Audience) => Promise<Catalog>;
  /** board time forward, or another speed */
  setClock: (change: Readonly<{ now?: Instant; speed?: number }>) => Promise<void>;
  /** another history in the same server */
  restartWorld: (options: WorldOptions) => Promise<void>;
  setFaults: (...faults: readonly Fault[]) => Promise<void>;
  /** open streams */
  streamCount: () => Promise<number>;
  /** pulls the plug; open connections break off */
  kill: () => Promise<void>;
  /** a new server on the same address, with a larger epoch */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}>;

export async function startWorld(options: WorldOptions): Promise<World> {
  const flags = flagsOf(options);
  let served: ServedWorld | null = await serveWorld(flags);
  const { origin, port } = served;
  const stop = async () => {
    await served?.[Symbol.asyncDispose]();
    served = null;
  };
  const json = async (path: string) => (await fetch(origin + path)).json() as Promise<unknown>;
  const catalog = async (audience: Audience = 'staff') =>
    expectGood(decodeCatalog(await json(`/api/v1/${audience}/catalog`), audience));
  return {
    origin,
    json,
    catalog,
    pointer: async (audience = 'staff') =>
      expectGood(decodePointer(await json(`/api/v1/${audience}/pointer`), audience)),
    board: async ({ epoch, seq }, audience = 'staff') => {
      const body = await json(`/api/v1/${audience}/boards/${epoch}-${seq}`);
      return completeBoard(expectGood(decodeBoard(body, audience)).board, await catalog(audience));
    },
    setClock: async ({ now, speed }) => {
      await send(`${origin}/simulation/clock`, 'POST', {
        ...(now === undefined ? {} : { now: encodeInstant(now) }),
        ...(speed === undefined ? {} : { speed }),
      });
    },
    restartWorld: (next) => send(`${origin}/simulation/restart`, 'POST', next),
    setFaults: (...faults) => send(`${origin}/simulation/faults`, 'PUT', { faults }),
    streamCount: async () => Number(Object(await json('/simulation'))['streams']),
    kill: stop,
    restart: async () => {
      await stop();
      served = await serveWorld(flags, port);
    },
    stop,
  };
}

function flagsOf({ scenario, seed, from, speed }: WorldOptions): string[] {
  const given = Object.entries({ scenario, seed, from, speed }).filter(([, value]) => value !== undefined);
  return given.flatMap(([name, value]) => [`--${name}`, String(value)]);
}

async function send(url: string, method: string, body: unknown): Promise<void> {
  const answer = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
}

function expectGood<T>(decoded: Decoded<T>): T {
  if (!decoded.ok) throw new Error(decoded.refusal);
  return decoded.value;
}
