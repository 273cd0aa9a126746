import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { raw as rawAt } from '../testing/raw.ts';
import { createSampleSimulation } from '../testing/sample-simulation.ts';
import { serveApi, type Served } from '../testing/serve.ts';

const { simulation, time } = createSampleSimulation({ from: '2023-05-09T11:00:00Z', speed: 0 });
const { run, seq } = simulation.moment();
const insurer = run.world.catalog.insurers[0]?.id ?? '';
let served: Served;
beforeAll(async () => (served = await serveApi(simulation)));
afterAll(async () => served.close());

const raw = async (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  rawAt(served.origin, path, headers, method);

const revalidated = 'public, no-cache';
const short = 'public, max-age=10';
const day = 'from=2023-05-08T00:00:00Z&to=2023-05-09T00:00:00Z';
const cachingTable: readonly (readonly [string, string])[] = [
  ['/pointer', 'public, max-age=0, s-maxage=5, stale-while-revalidate=5, stale-if-error=86400'],
  [`/boards/${run.epoch}-${seq}`, 'public, max-age=31536000, immutable'],
  ['/catalog', revalidated],
  [`/insurers/${insurer}`, short],
  [`/history?${day}`, 'public, max-age=300, s-maxage=31536000, immutable'],
  ['/history?from=2023-05-08T00:00:00Z&to=2023-06-09T00:00:00Z', revalidated],
  [`/availability?${day}`, revalidated],
  ['/incidents', revalidated],
  ['/planned-work', revalidated],
  ['/redo-windows', revalidated],
  ['/feed.atom', revalidated],
  ['/calendar.ics', revalidated],
  [`/badge/${insurer}.svg`, short],
];

describe('caching', () => {
  it.each(cachingTable)('[X4] of %s is %s, and nothing for staff', async (path, expected) => {
    expect((await raw(`/api/v1/public${path}`)).headers['cache-control']).toBe(expected);
    const staff = await raw(`/api/v1/staff${path}`);
    if (!/atom|ics|svg/.test(path))
      expect([staff.status, staff.headers['cache-control']]).toEqual([200, 'private, no-store']);
  });

  it('[X4] a reader that has the bytes gets a 304 without any', async () => {
    for (const [path] of cachingTable) {
      const first = await raw(`/api/v1/public${path}`, { 'accept-encoding': 'br' });
      const etag = String(first.headers['etag']);
      expect(etag).toMatch(/^W\/"[0-9a-f]{32}"$/);
      const again = await raw(`/api/v1/public${path}`, { 'if-none-match': `"other", ${etag}` });
      expect([path, again.status, again.bytes.length, again.headers['etag']]).toEqual([path, 304, 0, etag]);
      expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
      expect((await raw(`/api/v1/public${path}`, { 'if-none-match': 'W/"other"' })).status).toBe(200);
    }
  });

  it('[X2] answers are the same bytes until the next rewriting, and then of a new instant', async () => {
    const read = async (): Promise<string> => (await raw('/api/v1/public/pointer')).bytes.toString();
    const first = await read();
    time.advance(9_999 - (time.clock.elapsed() % 10_000));
    expect(await read()).toBe(first);
    time.advance(1);
    const second = await read();
    expect(second).not.toBe(first);
    expect(JSON.parse(second)).toMatchObject({
      generatedAt: new Date(time.clock.now()).toISOString().replace('.000Z', 'Z'),
    });
  });

  it('[X7] a board is the same bytes for ever, even after the next history has begun; others are 404 and not kept', async () => {
    const sample = createSampleSimulation({ speed: 60 });
    const api = await serveApi(sample.simulation);
    const { run: first, seq: head } = sample.simulation.moment();
    const body = async (position: string): Promise<Response> => fetch(`${api.origin}/api/v1/public/boards/${position}`);
    const text = await (await body(`${first.epoch}-${head}`)).text();
    sample.time.advance(120_000);
    expect(await (await body(`${first.epoch}-${head}`)).text()).toBe(text);
    sample.simulation.restart(sample.simulation.options());
    expect(await (await body(`${first.epoch}-${head}`)).text()).toBe(text);
    const last = sample.simulation.lastMomentOf(first.epoch)?.seq ?? 0;
    for (const position of [
      `${first.epoch}-${last + 1}`,
      `${first.epoch - 1}-1`,
      `${first.epoch}-x`,
      `${first.epoch}`,
      '1e3-1',
      '-1-1',
    ]) {
      const response = await body(position);
      expect([position, response.status, response.headers.get('cache-control')]).toEqual([position, 404, 'no-store']);
    }
    await api.close();
  });
});

describe('compression', () => {
  it('[X9] is brotli before gzip before none, and says what it depends on', async () => {
    const path = `/api/v1/public/boards/${run.epoch}-${seq}`;
    const plain = await raw(path, { 'accept-encoding': 'identity' });
    const brotli = await raw(path, { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await raw(path, { 'accept-encoding': 'gzip, br;q=0' });
    expect([plain, brotli, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
    expect([plain, brotli, gzip].map(({ headers }) => headers['vary'])).toEqual([
      'Accept-Encoding',
      'Accept-Encoding',
      'Accept-Encoding',
    ]);
    expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes)).toBe(true);
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
    expect(Number(brotli.headers['content-length'])).toBe(brotli.bytes.length);
  });

  it('[X9] is left out where it would not pay', async () => {
    expect((await raw('/api/v1/health', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
  });

  it('[X9] leaves a stream alone: the first heartbeat is there at once', async () => {
    const leaving = new AbortController();
    const response = await fetch(`${served.origin}/api/v1/staff/stream`, {
      headers: { 'accept-encoding': 'br' },
      signal: leaving.signal,
    });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'private, no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    expect(response.headers.get('content-encoding')).toBeNull();
    const { value } = (await response.body?.getReader().read()) ?? {};
    expect(new TextDecoder().decode(value)).toMatch(/^event: heartbeat\n/);
    leaving.abort();
  });

  it('[X13] ends a stream on the server when its reader hangs up', async () => {
    const sample = createSampleSimulation();
    const api = await serveApi(sample.simulation);
    const leaving = new AbortController();
    const response = await fetch(`${api.origin}/api/v1/staff/stream`, { signal: leaving.signal });
    await response.body?.getReader().read();
    expect(sample.time.pending()).toBe(1);
    leaving.abort();
    while (sample.time.pending() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await (await fetch(`${api.origin}/simulation`)).json()).toMatchObject({ streams: 0 });
    await api.close();
  });
});
