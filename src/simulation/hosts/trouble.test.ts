import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeProblem } from '#contract/problem.ts';
import type { Audience } from '#domain/audience.ts';
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

const day = 'from=2023-05-08T00:00:00Z&to=2023-05-09T00:00:00Z';

describe('trouble', () => {
  it.each([
    ['/api/v1/public/history', 'from', 'nothing'],
    ['/api/v1/public/history?from=2023-05-08T00:00:00Z', 'to', 'nothing'],
    ['/api/v1/public/history?from=yesterday&to=2023-05-09T00:00:00Z', 'from', 'yesterday'],
    ['/api/v1/public/history?from=2023-05-08T00:00:00&to=2023-05-09T00:00:00Z', 'from', '2023-05-08T00:00:00'],
    ['/api/v1/public/history?from=2023-05-09T00:00:00Z&to=2023-05-09T00:00:00Z', 'to', '2023-05-09T00:00:00Z'],
    ['/api/v1/public/history?from=2023-06-01T00:00:00Z&to=2023-06-02T00:00:00Z', 'from', '2023-06-01T00:00:00Z'],
    ['/api/v1/public/history?from=2023-01-01T00:00:00Z&to=2023-01-02T00:00:00Z', 'to', '2023-01-02T00:00:00Z'],
    [`/api/v1/public/history?${day}&insurer=none`, 'insurer', 'none'],
    [`/api/v1/public/history?${day}&service=__proto__`, 'service', '__proto__'],
    [`/api/v1/public/availability?${day}&bucket=week`, 'bucket', 'week'],
    [`/api/v1/public/availability?${day}&kasse=1`, 'kasse', '1'],
    [`/api/v1/public/feed.atom?insurer=a&insurer=b`, 'insurer', 'a and b'],
    ['/api/v1/public/calendar.ics?platform=kim', 'platform', 'kim'],
    ['/api/v1/staff/stream?after=latest', 'after', 'latest'],
    ['/api/v1/staff/stream?after=1:99999999999999999999', 'after', '1:99999999999999999999'],
  ])('[X5] %s is a 400 that names %s and what came', async (path, parameter, received) => {
    const answer = await raw(path);
    expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      400,
      'application/problem+json',
      'no-store',
    ]);
    const problem = decodeProblem(JSON.parse(answer.bytes.toString()));
    expect(problem).toMatchObject({ ok: true, value: { status: 400, parameter, received } });
    expect(problem.ok && problem.value.allowed).toMatch(/\w/);
  });

  it.each([
    '/api',
    '/api/',
    '/api/v2/public/pointer',
    '/api/v1/',
    '/api/v1/press/pointer',
    '/api/v1/public/',
    '/api/v1/public/stream',
    '/api/v1/public/insurers/none',
    '/api/v1/public/insurers/%00',
    '/api/v1/public/incidents/none',
    '/api/v1/public/badge/none.svg',
    `/api/v1/public/badge/${insurer}`,
    `/api/v1/public/badge/${insurer}/none.svg`,
    '/api/v1/public/index.html',
    '/simulation/none',
  ])('[X5] %s is a 404 and not a page', async (path) => {
    const answer = await raw(path, { accept: 'text/html' });
    expect([answer.status, answer.headers['content-type']]).toEqual([404, 'application/problem+json']);
    expect(JSON.parse(answer.bytes.toString())).toMatchObject({ status: 404, title: 'Not Found' });
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('[X5] %s is a 405 that says what is allowed', async (method) => {
    for (const path of ['/api/v1/public/pointer', '/api/v1/staff/stream', '/api/v1/health']) {
      const answer = await raw(path, {}, method);
      expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET, HEAD, OPTIONS']);
    }
    expect((await raw('/simulation/restart', {}, 'GET')).headers['allow']).toBe('POST');
  });

  it('[X5] HEAD is GET without the bytes', async () => {
    const [got, headed] = [await raw('/api/v1/public/catalog'), await raw('/api/v1/public/catalog', {}, 'HEAD')];
    expect([headed.status, headed.bytes.length, headed.headers['etag']]).toEqual([200, 0, got.headers['etag']]);
  });

  it('[X5] a strange Host or path breaks nothing', async () => {
    expect((await raw('/api/v1/health', { host: 'a b' })).status).toBe(400);
    expect((await raw('/api/v1/public/insurers/%zz')).status).toBe(400);
    expect((await raw('//api/v1/health')).status).toBe(404);
    expect((await raw('/api/v1/health')).status).toBe(200);
  });
});

describe('other origins', () => {
  it('[X8] may read what is public, and ask first', async () => {
    for (const path of ['/api/v1/public/pointer', '/api/v1/public/none', '/api/v1/health']) {
      expect((await raw(path, { origin: 'https://elsewhere.example' })).headers).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'Age, Date, ETag, Retry-After',
        'cross-origin-resource-policy': 'cross-origin',
      });
    }
    const asked = await raw('/api/v1/public/pointer', { 'access-control-request-method': 'GET' }, 'OPTIONS');
    expect([asked.status, asked.headers['access-control-allow-methods']]).toEqual([204, 'GET, HEAD, OPTIONS']);
  });

  it('[X8] may read nothing of staff and of the controls', async () => {
    for (const path of ['/api/v1/staff/pointer', '/api/v1/staff/none', '/simulation']) {
      for (const method of ['GET', 'OPTIONS']) {
        const { headers } = await raw(path, { origin: 'https://elsewhere.example' }, method);
        expect(headers['access-control-allow-origin']).toBeUndefined();
        expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      }
    }
  });
});

describe('all answers', () => {
  it.each<readonly [Audience, string]>([
    ['public', 'strict-origin-when-cross-origin'],
    ['staff', 'no-referrer'],
  ])('[X17] for %s carry the security headers and the server’s time', async (audience, referrer) => {
    for (const path of ['/pointer', '/none', '/calendar.ics', `/badge/${insurer}.svg`, `/boards/${run.epoch}-${seq}`]) {
      const { headers } = await raw(`/api/v1/${audience}${path}`);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': referrer,
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        date: new Date(time.clock.now()).toUTCString(),
      });
      expect(headers['strict-transport-security']).toBeUndefined();
    }
  });
});
