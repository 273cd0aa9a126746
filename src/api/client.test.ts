import { describe, expect, test } from 'vitest';
import { createClient, maxBodyBytes, requestTimeoutMs } from './client.ts';
import type { ServerTimeSample } from './server-clock.ts';
import { createFakeTime } from './testing/fake-time.ts';

type Reply = (url: string, init: RequestInit) => Response | Promise<Response>;

function createRoom(reply: Reply) {
  const time = createFakeTime();
  const asked: { url: string; init: RequestInit }[] = [];
  const samples: ServerTimeSample[] = [];
  const client = createClient({
    baseUrl: '',
    clock: time.clock,
    timers: time.timers,
    fetch: async (input, init = {}) => {
      const url = input instanceof Request ? input.url : input.toString();
      asked.push({ url, init });
      return reply(url, init);
    },
    onServerTime: (sample) => samples.push(sample),
  });
  return { client, time, asked, samples };
}

const json =
  (text: string, headers: Record<string, string> = {}) =>
  () =>
    new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8', ...headers } });

test('[N1] an answer is the body as it came, asked for without redirects, below /api/v1', async () => {
  const { client, asked } = createRoom(json('{"a":1}'));
  expect(await client.get('staff/catalog')).toEqual({ ok: true, body: { a: 1 }, text: '{"a":1}' });
  expect(asked[0]?.url).toBe('/api/v1/staff/catalog');
  expect(asked[0]?.init).toMatchObject({ redirect: 'error', credentials: 'same-origin' });
});

test('[N1] F06 a request ends after 8 s, even when the other side takes no notice of the abort', async () => {
  const { client, time } = createRoom(() => new Promise(() => undefined));
  const answer = client.get('staff/pointer');
  await time.advance(requestTimeoutMs);
  expect(await answer).toEqual({ ok: false, failure: { kind: 'timeout', afterMs: 8_000 } });
  expect(time.pendingTasks()).toBe(0);
});

test('[N1] F06 the limit covers a body that drips as well', async () => {
  const drip = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => undefined) });
  const { client, time } = createRoom(() => new Response(drip, { headers: { 'content-type': 'application/json' } }));
  const answer = client.get('staff/pointer');
  await time.advance(requestTimeoutMs);
  expect(await answer).toMatchObject({ ok: false, failure: { kind: 'timeout' } });
});

test('[N1] no network, a broken body and an abort are failures, not exceptions', async () => {
  const noNetwork = createRoom(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await noNetwork.client.get('x')).toEqual({ ok: false, failure: { kind: 'network', text: 'Failed to fetch' } });

  const broken = new ReadableStream<Uint8Array>({
    start: (controller) => controller.error(new TypeError('terminated')),
  });
  const cut = createRoom(() => new Response(broken, { headers: { 'content-type': 'application/json' } }));
  expect(await cut.client.get('x')).toEqual({ ok: false, failure: { kind: 'network', text: 'terminated' } });

  const waiting = createRoom(() => new Promise(() => undefined));
  const controller = new AbortController();
  const answer = waiting.client.get('x', { signal: controller.signal });
  controller.abort();
  expect(await answer).toEqual({ ok: false, failure: { kind: 'aborted' } });
  expect(await waiting.client.get('x', { signal: controller.signal })).toEqual({
    ok: false,
    failure: { kind: 'aborted' },
  });
});

describe('[N2] what is no JSON document of ours is refused whole', () => {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  test.each([
    ['html', 'F08 a login page', () => new Response('<!doctype html>', { headers: html })],
    ['notJson', 'F10 another media type', () => new Response('{}', { headers: { 'content-type': 'text/plain' } })],
    ['notJson', 'F10 no media type', () => new Response(new Uint8Array([123, 125]))],
    ['notJson', 'F07 half a body', json('{"a":')],
    [
      'notJson',
      'F10 bytes that are no UTF-8',
      () => new Response(new Uint8Array([0xff, 0xfe]), { headers: { 'content-type': 'application/json' } }),
    ],
    ['empty', 'F17 nothing', json('')],
    ['empty', 'F17 spaces', json('  ')],
    ['empty', 'F17 204', () => new Response(null, { status: 204, headers: { 'content-type': 'application/json' } })],
    ['tooLarge', 'F47 more than 5 MB', json(`"${'x'.repeat(maxBodyBytes)}"`)],
  ] as const)('%s: %s', async (reason, _, reply) => {
    const { client } = createRoom(reply);
    expect(await client.get('x')).toMatchObject({ ok: false, failure: { kind: 'refused', reason } });
  });

  test('the sentence for a page is the one readers see', async () => {
    const { client } = createRoom(() => new Response('<p>', { headers: html }));
    expect(await client.get('x')).toMatchObject({ failure: { text: 'Antwort ist keine Statusmeldung (HTML)' } });
  });

  test('F47 a body without end is cut off, not collected', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(1_000_000).fill(32));
      },
    });
    const { client } = createRoom(() => new Response(endless, { headers: { 'content-type': 'application/json' } }));
    expect(await client.get('x')).toMatchObject({ failure: { reason: 'tooLarge' } });
    expect(pulled).toBeLessThan(10);
  });

  test('a body of just under 5 MB is read', async () => {
    const { client } = createRoom(json(`"${'x'.repeat(maxBodyBytes - 2)}"`));
    expect(await client.get('x')).toMatchObject({ ok: true });
  });
});

test('[N3] F12 a problem document is told with its status; anything else by its status alone', async () => {
  const problem = { type: 'about:blank', title: 'Bad Request', status: 400, parameter: 'from' };
  const { client } = createRoom(
    () =>
      new Response(JSON.stringify(problem), { status: 400, headers: { 'content-type': 'application/problem+json' } }),
  );
  expect(await client.get('x')).toEqual({
    ok: false,
    failure: { kind: 'status', status: 400, problem, retryAfterMs: null },
  });
  const plain = createRoom(
    () => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }),
  );
  expect(await plain.client.get('x')).toMatchObject({ failure: { kind: 'status', status: 502, problem: null } });
});

test.each([
  ['30', 30_000],
  ['0', 0],
  [' 5 ', 5_000],
  ['999999', 600_000],
  ['Tue, 09 May 2023 11:00:30 GMT', 30_000],
  ['Tue, 09 May 2023 10:59:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  [null, null],
])('[N3] F13 Retry-After %s is a floor of %s ms', async (header, retryAfterMs) => {
  const headers = new Headers({ date: 'Tue, 09 May 2023 11:00:00 GMT' });
  if (header !== null) headers.set('retry-after', header);
  const { client } = createRoom(() => new Response('', { status: 503, headers }));
  expect(await client.get('x')).toMatchObject({ failure: { kind: 'status', status: 503, retryAfterMs } });
});

test('[N3] F15 a 304 that nobody can use is asked again past every cache', async () => {
  let count = 0;
  const { client, asked } = createRoom(() => {
    count += 1;
    return count === 1 ? new Response(null, { status: 304 }) : json('{}')();
  });
  expect(await client.get('x')).toMatchObject({ ok: true });
  expect(asked.map(({ init }) => init.cache)).toEqual(['default', 'reload']);
});

test('[N4] an answer of ours tells the time of the server by Date and Age; a page in between does not', async () => {
  const date = 'Tue, 09 May 2023 11:00:00 GMT';
  const ours = createRoom(json('{}', { date, age: '7' }));
  await ours.client.get('x');
  expect(ours.samples).toMatchObject([{ serverAt: Date.parse(date) + 7_000, isCached: true }]);

  const page = createRoom(() => new Response('<p>', { headers: { 'content-type': 'text/html', date } }));
  await page.client.get('x');
  expect(page.samples).toEqual([]);

  const undated = createRoom(json('{}'));
  await undated.client.get('x');
  expect(undated.samples).toEqual([]);
});

test('an absolute path is asked on the host of the API', async () => {
  const { client, asked } = createRoom(json('{}'));
  await client.get('/api/v1/staff/boards/1-2');
  expect(asked[0]?.url).toBe('/api/v1/staff/boards/1-2');
});

describe('[N4] what was asked for before the application ran', () => {
  const headers = { 'content-type': 'application/json', date: 'Wed, 03 May 2023 10:00:00 GMT' };
  const roomWith = (response: Promise<Response>) => {
    const time = createFakeTime();
    const samples: ServerTimeSample[] = [];
    const asked: string[] = [];
    const client = createClient({
      baseUrl: '',
      clock: time.clock,
      timers: time.timers,
      early: (url) => (url === '/api/v1/public/pointer' ? { response, waitedMs: 700 } : null),
      fetch: (input) => {
        asked.push(input instanceof Request ? input.url : input.toString());
        return Promise.resolve(new Response('"asked anew"', { headers }));
      },
      onServerTime: (sample) => samples.push(sample),
    });
    return { time, samples, asked, client };
  };

  test('is taken, and is as old as its question', async () => {
    const { time, samples, asked, client } = roomWith(Promise.resolve(new Response('"early"', { headers })));
    expect(await client.get('public/pointer')).toMatchObject({ ok: true, body: 'early' });
    expect(asked).toEqual([]);
    expect(samples[0]?.sentAt.elapsed).toBe(time.clock.elapsed() - 700);
    expect(samples[0]?.sentAt.now).toBe(time.clock.now() - 700);
  });

  test('is asked for anew when it failed, and when there is none', async () => {
    const { asked, client } = roomWith(Promise.reject(new TypeError('Failed to fetch')));
    expect(await client.get('public/pointer')).toMatchObject({ ok: true, body: 'asked anew' });
    expect(await client.get('public/catalog')).toMatchObject({ ok: true, body: 'asked anew' });
    expect(asked).toEqual(['/api/v1/public/pointer', '/api/v1/public/catalog']);
  });
});
