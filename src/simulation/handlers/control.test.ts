import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeBoard } from '#contract/codec/board-codec.ts';
import { decodePointer } from '#contract/codec/pointer-codec.ts';
import { hourMs } from '#domain/instant.ts';
import type { Simulation } from '../simulation.ts';
import { sha256 } from '../sha256.ts';
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

async function send(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(served.origin + path, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

const put = async (...faults: readonly object[]): Promise<unknown> =>
  (await send('PUT', '/simulation/faults', { faults })).json();
const get = async (path: string): Promise<Response> => fetch(`${served.origin}/api/v1${path}`);

describe('the controls', () => {
  it('[X16] say what is running', async () => {
    const { run, seq } = simulation.moment();
    expect(await (await send('GET', '/simulation')).json()).toMatchObject({
      scenario: 'spring-2023',
      seed: 2023,
      epoch: run.epoch,
      seq,
      clock: { kind: 'simulated', now: '2023-05-09T11:00:00Z', rate: 60 },
      window: { from: '2023-04-19T22:00:00Z', to: '2023-06-09T22:00:00Z' },
      streams: 0,
      faults: [],
    });
  });

  it('[X16] restart the world as told, and keep of the old one what is not told', async () => {
    const before = simulation.moment().run.epoch;
    const told = { seed: 7, from: '2023-05-01T00:00:00Z', speed: 10 };
    const state: unknown = await (await send('POST', '/simulation/restart', told)).json();
    expect(state).toMatchObject({ scenario: 'spring-2023', seed: 7, clock: { now: '2023-05-01T00:00:00Z', rate: 10 } });
    expect(simulation.moment().run.epoch).toBeGreaterThan(before);
    expect(await (await send('POST', '/simulation/restart', {})).json()).toMatchObject({ seed: 7 });
  });

  it('[X16] set the clock and its speed, together or alone', async () => {
    const state: unknown = await (
      await send('POST', '/simulation/clock', { now: '2023-05-16T08:00:00Z', speed: 0 })
    ).json();
    expect(state).toMatchObject({ clock: { now: '2023-05-16T08:00:00Z', rate: 0 } });
    time.advance(hourMs);
    expect(await (await send('POST', '/simulation/clock', { speed: 1 })).json()).toMatchObject({
      clock: { now: '2023-05-16T08:00:00Z', rate: 1 },
    });
  });

  it.each([
    ['/simulation/restart', { scenario: 'winter' }, 'scenario'],
    ['/simulation/restart', { seed: -1 }, 'seed'],
    ['/simulation/restart', { from: '2024-01-01T00:00:00Z' }, 'from'],
    ['/simulation/restart', { speed: 'fast' }, 'speed'],
    ['/simulation/restart', { sed: 7 }, 'sed'],
    ['/simulation/restart', [], 'body'],
    ['/simulation/restart', '{"seed":', 'body'],
    ['/simulation/clock', {}, 'now'],
    ['/simulation/clock', { now: '2023-05-16' }, 'now'],
    ['/simulation/clock', { now: '2023-06-10T00:00:00Z' }, 'now'],
    ['/simulation/clock', { speed: -1 }, 'speed'],
    ['/simulation/clock', { time: 1 }, 'time'],
  ])('[X16] %s refuses %o and names the field', async (path, body, field) => {
    const { epoch } = simulation.moment().run;
    const response = await send('POST', path, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      status: 400,
      parameter: field,
      allowed: expect.stringMatching(/\w/),
    });
    expect(simulation.moment().run.epoch).toBe(epoch);
  });

  it.each([
    [{ fault: [] }, 'faults'],
    [{ faults: [{}] }, 'faults[0].kind'],
    [{ faults: [{ kind: 'toString' }] }, 'faults[0].kind'],
    [{ faults: [{ kind: 'reset' }, { kind: 'status', path: '/api', status: 200 }] }, 'faults[1].status'],
    [{ faults: [{ kind: 'status', path: '/simulation', status: 503 }] }, 'faults[0].path'],
    [{ faults: [{ kind: 'delay', path: '/api', ms: -1 }] }, 'faults[0].ms'],
    [{ faults: [{ kind: 'gap' }] }, 'faults[0].count'],
    [{ faults: [{ kind: 'missingInsurer' }] }, 'faults[0].id'],
    [{ faults: [{ kind: 'refuseStream', status: 503, retryAfter: 'soon' }] }, 'faults[0].retryAfter'],
    [{ faults: [{ kind: 'oldPointer', forMs: 0 }] }, 'faults[0].forMs'],
    [{ faults: [{ kind: 'oldPointer', forms: 5 }] }, 'faults[0].forms'],
  ])('[X16] refuse the faults %o and name the field', async (body, field) => {
    const response = await send('PUT', '/simulation/faults', body);
    expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ parameter: field })]);
    expect(simulation.faults.active()).toEqual([]);
  });

  it('[X8] listen to JSON of our own pages only', async () => {
    const asForm = await send('POST', '/simulation/restart', '{}', { 'content-type': 'text/plain' });
    expect([asForm.status, asForm.headers.get('content-type')]).toEqual([415, 'application/problem+json']);
    for (const headers of [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      expect((await send('POST', '/simulation/restart', {}, headers)).status).toBe(403);
    }
    expect(
      (await send('POST', '/simulation/restart', {}, { origin: served.origin, 'sec-fetch-site': 'same-origin' }))
        .status,
    ).toBe(200);
  });
});

describe('a fault', () => {
  it('[X15] lasts as long as it says, and nothing is left of it', async () => {
    const before = await (await get('/public/catalog')).text();
    await put({ kind: 'status', path: '/api/v1/public', status: 503, retryAfter: 30, forMs: 5_000 });
    const broken = await get('/public/catalog');
    expect([broken.status, broken.headers.get('retry-after'), broken.headers.get('content-type')]).toEqual([
      503,
      '30',
      'text/html; charset=utf-8',
    ]);
    expect((await get('/staff/catalog')).status).toBe(200);
    time.advance(5_000);
    const mended = await get('/public/catalog');
    expect([mended.status, mended.headers.get('cache-control'), await mended.text()]).toEqual([
      200,
      'public, no-cache',
      before,
    ]);
  });

  it('[X15] is lifted by DELETE and replaced by the next PUT', async () => {
    await put({ kind: 'html', path: '/api/v1/public/pointer' });
    expect((await get('/public/pointer')).headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await put({ kind: 'oldPointer' })).toMatchObject({
      faults: [{ kind: 'oldPointer', since: expect.any(String), until: null }],
    });
    expect((await get('/public/pointer')).headers.get('content-type')).toBe('application/json');
    expect(await (await send('DELETE', '/simulation/faults')).json()).toEqual({ faults: [] });
  });

  it('[X15] of two that concern an address the nearer one counts', async () => {
    await put(
      { kind: 'status', path: '/api', status: 500 },
      { kind: 'status', path: '/api/v1/public/pointer', status: 429 },
    );
    expect([(await get('/public/pointer')).status, (await get('/public/catalog')).status]).toEqual([429, 500]);
  });

  it('[X15] delays by the time it says', async () => {
    await put({ kind: 'delay', path: '/api/v1/public/pointer', ms: 3_000 });
    let isAnswered = false;
    const asked = get('/public/pointer').then((response) => {
      isAnswered = true;
      return response;
    });
    while (time.pending() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    time.advance(2_999);
    await get('/public/catalog');
    expect(isAnswered).toBe(false);
    time.advance(1);
    expect((await asked).status).toBe(200);
  });

  it('[X15] holds the pointer where it was, while the world goes on', async () => {
    await put({ kind: 'oldPointer' });
    const first = await (await get('/public/pointer')).text();
    time.advance(60_000);
    expect(await (await get('/public/pointer')).text()).toBe(first);
    await send('DELETE', '/simulation/faults');
    expect(await (await get('/public/pointer')).text()).not.toBe(first);
  });

  it('[X15] leaves out an insurer, or says a word nobody knows, and the pointer’s hash stays true', async () => {
    const { run, seq } = simulation.moment();
    const id = run.world.catalog.insurers[3]?.id ?? '';
    for (const fault of [{ kind: 'missingInsurer', id }, { kind: 'unknownEnum' }]) {
      await put(fault);
      const body = await (await get(`/public/boards/${run.epoch}-${seq}`)).text();
      const pointer = decodePointer(await (await get('/public/pointer')).json(), 'public');
      expect(pointer.ok && pointer.value.sha256).toBe(sha256(body));
      const board = decodeBoard(JSON.parse(body), 'public');
      const hasRow = board.ok && board.value.board.rows.some(({ insurerId }) => insurerId === id);
      expect([fault.kind, hasRow, body.includes('brownout')]).toEqual([
        fault.kind,
        fault.kind === 'unknownEnum',
        fault.kind === 'unknownEnum',
      ]);
    }
  });

  it('[X15] [X6] names the wrong audience without giving its words away', async () => {
    await put({ kind: 'wrongAudience' });
    const pointer: unknown = await (await get('/public/pointer')).json();
    expect(pointer).toMatchObject({ audience: 'staff' });
    expect(decodePointer(pointer, 'public').ok).toBe(false);
    expect(await (await get('/public/catalog')).text()).not.toMatch(/"staff":\{|contactPerson/);
    expect(await (await get('/staff/pointer')).json()).toMatchObject({ audience: 'public' });
  });

  it('[X15] is never kept by a cache', async () => {
    await put({ kind: 'unknownEnum' });
    const { run, seq } = simulation.moment();
    expect((await get(`/public/boards/${run.epoch}-${seq}`)).headers.get('cache-control')).toBe('no-store');
  });

  it('[X15] turns new streams away, and cuts open ones', async () => {
    const open = (await get('/staff/stream')).body?.getReader();
    await open?.read();
    await put({ kind: 'refuseStream', status: 503, retryAfter: 7 }, { kind: 'cutStreams' });
    expect(await open?.read()).toMatchObject({ done: true });
    const refused = await get('/staff/stream');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '7']);
    await send('DELETE', '/simulation/faults');
    const again = await get('/staff/stream');
    expect(again.status).toBe(200);
    await again.body?.cancel();
  });
});
