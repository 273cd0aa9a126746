import { encodeIncidents } from '#contract/codec/incident-codec.ts';
import { sampleIncident } from '#contract/testing/stories.ts';
import { encodeWalls } from '#contract/walls-codec.ts';
import type { WallBeacon, WallReport } from '#domain/wall-beacon.ts';
import { newBuildTurnMs, type MadeReload } from '#domain/wall-reload.ts';
import type { Answer } from '../client.ts';
import { createWallKeeper, type WallKeeper, type WallReading } from '../wall-keeper.ts';
import { createFakeAnswers } from './fake-answers.ts';
import { createFakeTime } from './fake-time.ts';

export const glassShown: WallReading = {
  rendered: { epoch: 3, seq: 9 },
  cells: 960,
  misdrawn: 0,
  paintHash: '0011aabb',
  serviceIds: ['kim'],
  isProven: true,
  ageMs: 2_000,
  heapMb: 40,
  fps: 60,
  hasCrashed: false,
};

const byTurn = Array.from({ length: 1_000 }, (_, count) => `noc${count}`).toSorted(
  (a, b) => newBuildTurnMs(a) - newBuildTurnMs(b),
);
/** Names of walls that go over to a new build before and after all others. */
export const [firstToChange = '', lastToChange = ''] = [byTurn[0], byTurn.at(-1)];

type Server = {
  minClient: number;
  build: string | null;
  status: number | null;
  /** null = nobody keeps a list */
  walls: readonly WallReport[] | null;
  isDown: boolean;
  incidents: unknown;
};

/** A wall's keeper with a server, a memory and a time that the test owns. */
export function createWallRoom() {
  const time = createFakeTime();
  const server: Server = {
    minClient: 1,
    build: 'a',
    status: 200,
    walls: [],
    isDown: false,
    incidents: encodeIncidents([], { audience: 'staff', generatedAt: time.clock.now() }),
  };
  const keeper = (read: () => Promise<WallReading> = async () => glassShown, name = firstToChange): WallKeeper => {
    const answers = createFakeAnswers('staff', time.clock.now);
    const ok = (body: unknown): Answer => ({ ok: true, body, text: '' });
    return createWallKeeper({
      wallId: name,
      instance: '1',
      audience: 'staff',
      build: 'a',
      receiver: '/simulation/beacons',
      outside: ['/melder'],
      client: {
        get: async (path) => {
          if (server.isDown) return { ok: false, failure: { kind: 'network', text: 'down' } };
          if (path.endsWith('/pointer'))
            return ok({ ...answers.pointer({ epoch: 3, seq: 9 }), minClient: server.minClient });
          if (path.endsWith('/incidents')) return ok(server.incidents);
          if (server.walls === null)
            return { ok: false, failure: { kind: 'status', status: 404, problem: null, retryAfterMs: null } };
          const walls = { generatedAt: time.clock.now(), head: { epoch: 3, seq: 9 }, reports: server.walls };
          return ok(JSON.parse(JSON.stringify(encodeWalls(walls))));
        },
      },
      send: async (path, beacon) => {
        room.sent.push({ path, beacon });
        return server.isDown ? null : server.status;
      },
      servedBuild: async () => (server.isDown ? null : server.build),
      read,
      memory: { read: () => room.made, note: (one) => void room.made.push(one) },
      uptimeMs: () => time.clock.elapsed() - room.loadedAt,
      reload: () => void (room.reloads += 1),
      clock: time.clock,
      timers: time.timers,
    });
  };
  const room = {
    time,
    server,
    keeper,
    sent: new Array<{ path: string; beacon: WallBeacon }>(),
    made: new Array<MadeReload>(),
    reloads: 0,
    loadedAt: time.clock.elapsed(),
    /** an incident that began hours before anybody told of it */
    tell: (publishedAt: string) => {
      const incident = sampleIncident('i1');
      const updates = incident.updates.slice(0, 1).map((one) => ({ ...one, publishedAt: Date.parse(publishedAt) }));
      server.incidents = encodeIncidents([{ ...incident, startedAt: Date.parse('2023-05-09T08:00:00Z'), updates }], {
        audience: 'staff',
        generatedAt: time.clock.now(),
      });
    },
    report: (
      name: string,
      silentMs: number,
      given: Partial<WallReport> = {},
      said: Partial<WallBeacon> = {},
    ): WallReport => {
      const { hasCrashed: _, ...shown } = glassShown;
      return {
        beacon: { wallId: name, instance: '1', build: 'a', audience: 'staff', uptimeMs: 1, ...shown, ...said },
        receivedAt: time.clock.now() - silentMs,
        head: { epoch: 3, seq: 9 },
        isBehind: false,
        isPictureRight: true,
        ...given,
      };
    },
  };
  return room;
}

export type WallRoom = ReturnType<typeof createWallRoom>;
