import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeWalls, type Walls } from '#contract/walls-codec.ts';
import { hourMs, minuteMs, secondMs } from '#domain/instant.ts';
import { expectedPaint } from '#domain/paint-hash.ts';
import type { WallBeacon } from '#domain/wall-beacon.ts';
import { mostInSpan, mostWalls } from '../beacons/beacon-book.ts';
import { boardOf } from '../run/run.ts';
import type { Simulation } from '../simulation.ts';
import type { FakeTime } from '../testing/fake-time.ts';
import { createSampleSimulation } from '../testing/sample-simulation.ts';
import { serveApi, type Served } from '../testing/serve.ts';

let simulation: Simulation;
let time: FakeTime;
let served: Served;
beforeEach(async () => {
  ({ simulation, time } = createSampleSimulation());
  served = await serveApi(simulation);
});
afterEach(async () => served.close());

const post = async (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${served.origin}/simulation/beacons`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

async function walls(): Promise<Walls> {
  const decoded = decodeWalls(await (await fetch(`${served.origin}/simulation/beacons`)).json());
  if (!decoded.ok) throw new Error(decoded.refusal);
  return decoded.value;
}

/** A wall that shows what the server says now. */
function goodBeacon(given: Partial<WallBeacon> = {}): WallBeacon {
  const { run, seq } = simulation.moment();
  const serviceIds = run.world.catalog.services.map(({ id }) => id);
  return {
    wallId: 'noc1',
    instance: '1',
    build: 'a1b2c3',
    audience: 'staff',
    rendered: { epoch: run.epoch, seq },
    ...expectedPaint(boardOf(run, seq), run.world.catalog, new Set(serviceIds)),
    serviceIds,
    misdrawn: 0,
    isProven: true,
    ageMs: 1_500,
    uptimeMs: 60_000,
    heapMb: 42.5,
    fps: 60,
    ...given,
  };
}

describe('signs of life', () => {
  it('[WL7] are kept, the last of each wall, and compared with what the server would have drawn', async () => {
    expect((await post(goodBeacon())).status).toBe(200);
    time.advance(30 * secondMs);
    expect((await post(goodBeacon())).status).toBe(200);
    expect((await post(goodBeacon({ wallId: 'halle', paintHash: '00000000' }))).status).toBe(200);
    const { reports, generatedAt } = await walls();
    expect(reports.map(({ beacon }) => beacon.wallId)).toEqual(['halle', 'noc1']);
    expect(reports.map(({ isPictureRight }) => isPictureRight)).toEqual([false, true]);
    expect(reports.every(({ receivedAt, isBehind }) => receivedAt === generatedAt && !isBehind)).toBe(true);
  });

  it('[WL7] of a wall that shows some services, groups of insurers, no colour, or spoiled data', async () => {
    const [first = ''] = goodBeacon().serviceIds;
    const { run, seq } = simulation.moment();
    const some = expectedPaint(boardOf(run, seq), run.world.catalog, new Set([first]));
    await post(goodBeacon({ wallId: 'eins', serviceIds: [first], ...some }));
    await post(goodBeacon({ wallId: 'gruppen', cells: 48 }));
    await post(goodBeacon({ wallId: 'grau', isProven: false, paintHash: '00000000' }));
    await post(goodBeacon({ wallId: 'zukunft', rendered: { epoch: run.epoch, seq: seq + 1_000 } }));
    simulation.faults.put([{ fault: { kind: 'unknownEnum' }, forMs: null }]);
    await post(goodBeacon({ wallId: 'verdorben', paintHash: '00000000' }));
    const judged = (await walls()).reports.map(({ beacon, isPictureRight }) => [beacon.wallId, isPictureRight]);
    expect(Object.fromEntries(judged)).toEqual({
      eins: true,
      gruppen: null,
      grau: null,
      zukunft: false,
      verdorben: null,
    });
  });

  it('[WL7] that are a minute behind are told to be', async () => {
    const old = goodBeacon();
    time.advance(59 * secondMs);
    await post(old);
    expect((await walls()).reports[0]?.isBehind).toBe(false);
    time.advance(10 * minuteMs);
    expect(simulation.moment().seq).toBeGreaterThan(old.rendered?.seq ?? Number.NaN);
    await post(old);
    expect((await walls()).reports[0]?.isBehind).toBe(true);
    simulation.setClock({ now: null, speed: 0 });
    time.advance(6 * secondMs);
    await post(old);
    expect((await walls()).reports[0]?.isBehind).toBe(false);
  });

  it.each<[string, object, string]>([
    ['wallId', { wallId: '' }, 'wallId'],
    ['a name with markup', { wallId: '<b>' }, 'wallId'],
    ['a name that is too long', { wallId: 'w'.repeat(41) }, 'wallId'],
    ['a screen that is no number', { instance: 'eins' }, 'instance'],
    ['tiles that are less than none', { misdrawn: -1 }, 'misdrawn'],
    ['no build', { build: null }, 'build'],
    ['half a position', { rendered: { epoch: 1 } }, 'rendered'],
    ['a position and more', { rendered: { epoch: 1, seq: 2, extra: 3 } }, 'rendered'],
    ['a fraction', { rendered: { epoch: 1, seq: 2.5 } }, 'rendered'],
    ['negative cells', { cells: -1 }, 'cells'],
    ['no hash', { paintHash: 'zz' }, 'paintHash'],
    ['many services', { serviceIds: Array.from({ length: 101 }, () => 'a') }, 'serviceIds'],
    ['an unknown field', { password: 'x' }, 'password'],
    ['an audience there is not', { audience: 'press' }, 'audience'],
    ['an endless age', { ageMs: 1e300 }, 'ageMs'],
  ])('[WL8] with a bad part are answered 400 naming it: %s', async (_, change, parameter) => {
    const answer = await post({ ...goodBeacon(), ...change });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    expect(await answer.json()).toMatchObject({ parameter });
    expect((await walls()).reports).toEqual([]);
  });

  it('[WL8] that are no JSON, too large, from elsewhere or not named as JSON are refused', async () => {
    expect((await post('{"wallId":')).status).toBe(400);
    expect((await post([])).status).toBe(400);
    expect((await post(`"${'x'.repeat(9_000)}"`)).status).toBe(400);
    expect((await post(goodBeacon(), { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await post(goodBeacon(), { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await fetch(`${served.origin}/simulation/beacons`, { method: 'DELETE' })).status).toBe(405);
    expect((await walls()).reports).toEqual([]);
  });

  it('[WL8] come at most six times in half a minute from a wall, and of a bounded number of walls', async () => {
    for (let count = 0; count < mostInSpan; count += 1) expect((await post(goodBeacon())).status).toBe(200);
    const again = await post(goodBeacon());
    expect([again.status, again.headers.get('retry-after')]).toEqual([429, '30']);
    for (let wall = 1; wall < mostWalls; wall += 1) await post(goodBeacon({ wallId: `w${wall}` }));
    expect((await post(goodBeacon({ wallId: 'zuviel' }))).status).toBe(429);
    time.advance(91 * secondMs);
    expect((await post(goodBeacon())).status).toBe(200);
    expect((await post(goodBeacon({ wallId: 'zuviel' }))).status).toBe(200);
    expect((await walls()).reports).toHaveLength(mostWalls);
  });

  it('[WL8] a dead wall stays on the list for four weeks, or until it is taken off; one that lives cannot be', async () => {
    const takeOff = async (wallId: unknown) =>
      fetch(`${served.origin}/simulation/beacons/off`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ wallId }),
      });
    const names = async () => (await walls()).reports.map(({ beacon }) => beacon.wallId);
    for (const wallId of ['abgebaut', 'lebt', 'vergessen']) await post(goodBeacon({ wallId }));
    time.advance(27 * 24 * hourMs);
    await post(goodBeacon({ wallId: 'lebt' }));
    expect(await names()).toEqual(['abgebaut', 'lebt', 'vergessen']);
    expect(await (await takeOff('lebt')).json()).toEqual({ takenOff: 0 });
    expect(await (await takeOff('abgebaut')).json()).toEqual({ takenOff: 1 });
    expect((await takeOff(7)).status).toBe(400);
    expect(await names()).toEqual(['lebt', 'vergessen']);
    time.advance(2 * 24 * hourMs);
    expect(await names()).toEqual(['lebt']);
  });
});

describe('screens that share a name', () => {
  const began = new Map<string, number>();
  beforeEach(() => began.clear());
  const heard = async () => (await walls()).reports.map(({ beacon, receivedAt }) => [beacon.instance, receivedAt]);
  /** A page begins with its first word. */
  const say = async (instance: string) => {
    const now = time.clock.now();
    const beganAt = began.get(instance) ?? now;
    began.set(instance, beganAt);
    await post(goodBeacon({ instance, uptimeMs: now - beganAt }));
    return now;
  };

  it('[WL20] are two, and the death of one is not hidden by the life of the other', async () => {
    await say('a');
    time.advance(10 * secondMs);
    await say('b');
    time.advance(20 * secondMs);
    const last = await say('a');
    for (let beat = 0; beat < 20; beat += 1) {
      time.advance(30 * secondMs);
      await say('b');
    }
    expect(await heard()).toEqual([
      ['a', last],
      ['b', time.clock.now()],
    ]);
  });

  it('[WL20] are two as well for a receiver that was begun anew and hears of both for the first time', async () => {
    for (const instance of ['a', 'b']) began.set(instance, time.clock.now() - hourMs);
    await say('a');
    time.advance(secondMs);
    await say('b');
    expect((await heard()).map(([instance]) => instance)).toEqual(['a', 'b']);
  });

  it('[WL20] are one where the second begins after the first was heard last: a browser begun anew leaves no dead wall behind', async () => {
    await say('a');
    time.advance(40 * secondMs);
    const at = await say('b');
    expect(await heard()).toEqual([['b', at]]);
    time.advance(95 * secondMs);
    const next = await say('c');
    expect(await heard()).toEqual([['c', next]]);
  });

  it('[WL20] one new page takes the place of one old one, and goes on to do so when that is forgotten', async () => {
    await say('a');
    time.advance(secondMs);
    await say('b');
    time.advance(secondMs);
    const dead = await say('a');
    time.advance(10 * minuteMs);
    await say('b');
    time.advance(minuteMs);
    await say('c');
    for (let beat = 0; beat < 8; beat += 1) {
      expect((await heard())[0]).toEqual(['a', dead]);
      time.advance(30 * secondMs);
      await say('c');
    }
    expect(await heard()).toHaveLength(2);
  });

  it('[WL20] whoever was taken for dead and speaks again leaves its place to who is', async () => {
    await say('a');
    await say('b');
    time.advance(30 * secondMs);
    await say('a');
    time.advance(5 * secondMs);
    await say('b');
    time.advance(5 * secondMs);
    // the screen of a was begun anew; b was heard last
    await say('c');
    expect((await heard()).map(([instance]) => instance)).toEqual(['a', 'c']);
    time.advance(20 * secondMs);
    await say('b');
    expect((await heard()).map(([instance]) => instance)).toEqual(['b', 'c']);
  });
});
