import { beforeEach, describe, expect, it } from 'vitest';
import { encodeWalls } from '#contract/walls-codec.ts';
import { minuteMs } from '#domain/instant.ts';
import type { WallBeacon, WallReport } from '#domain/wall-beacon.ts';
import type { MadeReload } from '#domain/wall-reload.ts';
import type { Answer } from './client.ts';
import { createFakeAnswers } from './testing/fake-answers.ts';
import { createFakeTime, type FakeTime } from './testing/fake-time.ts';
import { createWallKeeper, firstRoundAfterMs, type WallKeeper, type WallReading } from './wall-keeper.ts';

const glass: WallReading = {
  rendered: { epoch: 3, seq: 9 },
  cells: 960,
  paintHash: '0011aabb',
  serviceIds: ['kim'],
  isProven: true,
  ageMs: 2_000,
  heapMb: 40,
  fps: 60,
  hasCrashed: false,
};

type Server = {
  build: string | null;
  status: number | null;
  walls: readonly WallReport[];
  isDown: boolean;
  incidents: unknown;
};

let time: FakeTime;
let server: Server;
let sent: { path: string; beacon: WallBeacon }[];
let reloads: number;
let made: MadeReload[];

beforeEach(() => {
  time = createFakeTime();
  server = { build: 'a', status: 200, walls: [], isDown: false, incidents: incidentsBody([]) };
  sent = [];
  reloads = 0;
  made = [];
});

function incidentsBody(incidents: readonly unknown[]) {
  return { schema: 'incidents/1', audience: 'staff', generatedAt: '2023-05-09T11:00:00Z', incidents };
}

function keeper(read: () => Promise<WallReading> = async () => glass): WallKeeper {
  const answers = createFakeAnswers('staff', time.clock.now);
  const ok = (body: unknown): Answer => ({ ok: true, body, text: '' });
  return createWallKeeper({
    wallId: 'noc1',
    audience: 'staff',
    build: 'a',
    receiver: '/simulation/beacons',
    outside: ['/melder'],
    client: {
      get: async (path) => {
        if (server.isDown) return { ok: false, failure: { kind: 'network', text: 'down' } };
        if (path.endsWith('/pointer')) return ok(answers.pointer({ epoch: 3, seq: 9 }));
        if (path.endsWith('/incidents')) return ok(server.incidents);
        const walls = { generatedAt: time.clock.now(), head: { epoch: 3, seq: 9 }, reports: server.walls };
        return ok(JSON.parse(JSON.stringify(encodeWalls(walls))));
      },
    },
    send: async (path, beacon) => {
      sent.push({ path, beacon });
      return server.isDown ? null : server.status;
    },
    servedBuild: async () => (server.isDown ? null : server.build),
    read,
    memory: { read: () => made, note: (one) => void made.push(one) },
    reload: () => void (reloads += 1),
    clock: time.clock,
    timers: time.timers,
  });
}

const report = (wallId: string, silentMs: number, given: Partial<WallReport> = {}): WallReport => {
  const { hasCrashed: _, ...shown } = glass;
  return {
    beacon: { wallId, build: 'a', audience: 'staff', uptimeMs: 1, ...shown },
    receivedAt: time.clock.now() - silentMs,
    head: { epoch: 3, seq: 9 },
    isBehind: false,
    isPictureRight: true,
    ...given,
  };
};

describe('the rounds of a wall', () => {
  it('[WL11] tell every 30 s what is on the glass, to the receiver and to those outside', async () => {
    keeper().start();
    await time.advance(firstRoundAfterMs + 60_000);
    expect(sent.map(({ path }) => path)).toEqual(
      Array.from({ length: 3 }, () => ['/simulation/beacons', '/melder']).flat(),
    );
    const { hasCrashed: _, ...shown } = glass;
    const last = sent.at(-1)?.beacon;
    expect(last).toEqual({
      wallId: 'noc1',
      build: 'a',
      audience: 'staff',
      uptimeMs: firstRoundAfterMs + 60_000,
      ...shown,
    });
  });

  it('[WL11] go on after one that failed, and end when they are told to', async () => {
    let isBroken = true;
    const stop = keeper(async () => {
      if (isBroken) throw new Error('no document');
      return glass;
    }).start();
    await time.advance(firstRoundAfterMs);
    expect(sent).toEqual([]);
    isBroken = false;
    await time.advance(30_000);
    expect(sent).toHaveLength(2);
    stop();
    await time.advance(120_000);
    expect([sent.length, time.pendingTasks()]).toEqual([2, 0]);
  });

  it.each<[string, number | null, boolean | null]>([
    ['taken', 200, true],
    ['taken a moment ago', 429, true],
    ['refused', 400, false],
    ['without an answer', null, false],
    ['where nobody receives', 404, null],
  ])('[WL11] say whether the sign of life was heard: %s', async (_, status, isHeard) => {
    server.status = status;
    const kept = keeper();
    kept.start();
    await time.advance(firstRoundAfterMs);
    expect(kept.getState().isHeard).toBe(isHeard);
  });

  it('[WL11] name other walls that are silent or paint something else, never this one', async () => {
    server.walls = [
      report('noc1', 600_000),
      report('noc2', 0),
      report('noc3', 60_000, { isPictureRight: false }),
      report('noc4', 120_000),
      report('noc5', 10_000, { isBehind: true }),
    ];
    const kept = keeper();
    kept.start();
    await time.advance(firstRoundAfterMs);
    expect(kept.getState().troubled).toEqual([
      { wallId: 'noc3', alarm: 'wrongPicture' },
      { wallId: 'noc4', alarm: 'silent' },
    ]);
  });
});

describe('beginning anew', () => {
  it('[WL5] for a new build, noted before it is done', async () => {
    server.build = 'b';
    keeper().start();
    await time.advance(firstRoundAfterMs);
    expect([reloads, made.map(({ reason }) => reason)]).toEqual([1, ['newBuild']]);
  });

  it('[WL5] not while the server is silent; when it is back', async () => {
    const kept = keeper(async () => ({ ...glass, hasCrashed: true }));
    server.isDown = true;
    kept.start();
    await time.advance(5 * minuteMs);
    expect([reloads, kept.getState().decision]).toEqual([
      0,
      { kind: 'wait', reason: 'crashed', because: 'serverSilent' },
    ]);
    server.isDown = false;
    await time.advance(minuteMs);
    expect(reloads).toBeGreaterThan(0);
  });

  it('[WL5] not when nobody can say what is being told', async () => {
    server.build = 'b';
    server.incidents = 'not a list';
    const kept = keeper();
    kept.start();
    await time.advance(firstRoundAfterMs);
    expect([reloads, kept.getState().decision.kind]).toEqual([0, 'wait']);
  });
});
