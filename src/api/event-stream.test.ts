import fc from 'fast-check';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { StreamFrame } from '#contract/codec/stream-codec.ts';
import { propertyOptions } from '#lib/property-runs.ts';
import { createSteadyClock } from './moment.ts';
import { readEventStream, silenceMs, type StreamEnd } from './event-stream.ts';
import { createFakeAnswers } from './testing/fake-answers.ts';
import { createFakeTime, settle } from './testing/fake-time.ts';

const answers = createFakeAnswers('staff', () => Date.UTC(2023, 4, 9, 11));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const streamHeaders = { 'content-type': 'text/event-stream; charset=utf-8', date: 'Tue, 09 May 2023 11:00:00 GMT' };

/** Reads one connection; the test feeds it. */
function listen(respond?: () => Response | Promise<Response>) {
  const time = createFakeTime();
  const frames: StreamFrame[] = [];
  const ending = new AbortController();
  let unreadable = 0;
  let end: StreamEnd | null = null;
  let feed: ReadableStreamDefaultController<Uint8Array> | null = null;
  let isCancelled = false;
  const body = () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => void (feed = controller),
      cancel: () => void (isCancelled = true),
    });
  let asked: RequestInit = {};
  void readEventStream({
    url: '/api/v1/staff/stream',
    clock: createSteadyClock(time.clock),
    timers: time.timers,
    signal: ending.signal,
    fetch: async (_, init = {}) => {
      asked = init;
      init.signal?.addEventListener('abort', () => feed?.error(new TypeError('aborted')));
      return respond?.() ?? new Response(body(), { headers: streamHeaders });
    },
    onServerTime: () => undefined,
    onFrame: (frame) => {
      frames.push(frame);
      return frame.event !== 'notice';
    },
    onUnreadable: (count) => (unreadable += count),
  }).then((ended) => (end = ended));
  return {
    time,
    frames,
    ending,
    asked: () => asked,
    end: () => end,
    unreadable: () => unreadable,
    isCancelled: () => isCancelled,
    send: async (...chunks: readonly (string | Uint8Array)[]) => {
      await settle();
      for (const chunk of chunks) feed?.enqueue(typeof chunk === 'string' ? bytesOf(chunk) : chunk);
      await settle();
    },
    close: async () => {
      feed?.close();
      await settle();
    },
    cut: async () => {
      feed?.error(new TypeError('network error'));
      await settle();
    },
  };
}

const sample =
  answers.batch(1, 7, 9) +
  ': note\n\n' +
  answers.heartbeat({ epoch: 1, seq: 9 }) +
  answers.notice({ epoch: 1, seq: 9 }, 'größe-𝟙');

async function framesOf(chunks: readonly (string | Uint8Array)[]): Promise<readonly StreamFrame[]> {
  const room = listen();
  await room.send(...chunks);
  await room.close();
  expect(room.end()?.failure).toEqual({ kind: 'closed' });
  return room.frames;
}

describe('[N6] F25 the bytes may come in any shape', async () => {
  const expected = await framesOf([sample]);

  test('as they were meant', () => {
    expect(expected.map((frame) => frame.event)).toEqual(['batch', 'heartbeat', 'notice']);
  });

  test.each([
    ['after a byte order mark', [`\uFEFF${sample}`]],
    ['with CR', [`${sample}: one more byte tells that the last CR stood alone\n`.replaceAll('\n', '\r')]],
    ['with CRLF', [sample.replaceAll('\n', '\r\n')]],
    ['with CR and LF in different chunks', Array.from(sample.replaceAll('\n', '\r\n'))],
    ['byte by byte', Array.from(bytesOf(sample), (byte) => new Uint8Array([byte]))],
    ['without ids', [sample.replaceAll(/^id:.*\n/gm, '')]],
    ['with empty ids and NUL in them', [sample.replaceAll(/^id:.*$/gm, 'id: \u0000')]],
  ])('%s', async (_, chunks) => {
    expect(await framesOf(chunks)).toEqual(expected);
  });

  test('cut anywhere, also inside a character', async () => {
    const bytes = bytesOf(sample);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: bytes.length - 1 }), { maxLength: 6 }),
        async (cuts) => {
          const edges = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
          const chunks = edges.slice(1).map((edge, index) => bytes.slice(edges[index], edge));
          expect(await framesOf(chunks)).toEqual(expected);
        },
      ),
      { ...propertyOptions(), numRuns: 150 },
    );
  });
});

test('[N6] F22 a frame that breaks off is not a frame', async () => {
  const room = listen();
  await room.send(sample.slice(0, 40));
  await room.cut();
  expect(room.frames).toEqual([]);
  expect(room.end()).toMatchObject({ failure: { kind: 'network' }, acceptedFrames: 0 });
});

test('[N15] F27 an event nobody knows, and one that cannot be read, are counted and passed over', async () => {
  const room = listen();
  await room.send('event: fireworks\ndata: {}\n\n', 'data: hello\n\n', 'event: batch\ndata: {"epoch":-1}\n\n', sample);
  expect(room.unreadable()).toBe(3);
  expect(room.frames).toHaveLength(3);
  expect(room.end()).toBeNull();
});

test('[N7] F03 F23 silence ends a connection after 15 s; comments and unreadable frames are silence', async () => {
  const room = listen();
  await room.send(sample);
  for (let second = 0; second < silenceMs / 1_000 - 1; second += 1) {
    await room.time.advance(1_000);
    await room.send(': still here\n\n', 'event: fireworks\ndata: {}\n\n');
  }
  expect(room.end()).toBeNull();
  await room.time.advance(1_000);
  expect(room.end()).toMatchObject({ failure: { kind: 'silent', afterMs: 15_000 }, acceptedFrames: 2 });
  expect(room.time.pendingTasks()).toBe(0);
});

test('[N7] each readable frame gives another 15 s', async () => {
  const room = listen();
  for (let beat = 0; beat < 10; beat += 1) {
    await room.send(answers.heartbeat({ epoch: 1, seq: 6 }));
    await room.time.advance(14_999);
  }
  expect(room.end()).toBeNull();
  room.ending.abort();
  await settle();
});

test('[N7] a connection that does not open ends after 8 s', async () => {
  const room = listen(() => new Promise(() => undefined));
  await room.time.advance(8_000);
  expect(room.end()).toMatchObject({ failure: { kind: 'timeout', afterMs: 8_000 }, acceptedFrames: 0 });
});

test('[N7] F26 a frame larger than 1 MiB ends the connection', async () => {
  const room = listen();
  await room.send('data: ');
  for (let part = 0; part < 100 && room.end() === null; part += 1) await room.send('x'.repeat(100_000));
  expect(room.end()).toMatchObject({ failure: { kind: 'refused', reason: 'tooLarge' } });
});

test.each([
  ['F20 500', () => new Response('', { status: 500 }), { kind: 'status', status: 500 }],
  [
    'F20 503 with Retry-After',
    () => new Response('', { status: 503, headers: { 'retry-after': '9' } }),
    { retryAfterMs: 9_000 },
  ],
  ['F20 204', () => new Response(null, { status: 204 }), { kind: 'status', status: 204 }],
  [
    'F20 HTML',
    () => new Response('<p>', { headers: { 'content-type': 'text/html' } }),
    { kind: 'refused', reason: 'html' },
  ],
  [
    'JSON',
    () => new Response('{}', { headers: { 'content-type': 'application/json' } }),
    { kind: 'refused', reason: 'contract' },
  ],
  ['no network', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'network', text: 'Failed to fetch' }],
])('[N7] %s on connect is an end with its reason', async (_, respond, failure) => {
  const room = listen(respond);
  await settle();
  expect(room.end()).toMatchObject({ failure, acceptedFrames: 0 });
  expect(room.time.pendingTasks()).toBe(0);
});

test('[N7] a connection that is no longer wanted ends at once and leaves nothing behind', async () => {
  const room = listen();
  await room.send(sample);
  room.ending.abort();
  await settle();
  expect(room.end()).toMatchObject({ failure: { kind: 'aborted' } });
  expect(room.asked().signal?.aborted).toBe(true);
  expect(room.time.pendingTasks()).toBe(0);
});

test('[N8] F28 the server’s wish for the pause is handed on', async () => {
  const room = listen();
  await room.send('retry: 7000\n\n', 'retry: soon\n\n');
  await room.close();
  expect(room.end()?.retryMs).toBe(7_000);
});

test('a connection keeps nothing of what it has read, however long it lasts', async () => {
  setFlagsFromString('--expose_gc');
  const collectGarbage: unknown = runInNewContext('gc');
  if (typeof collectGarbage !== 'function') throw new Error('garbage cannot be collected here');
  const room = listen();
  const read: WeakRef<Uint8Array>[] = [];
  const beat = async () => {
    const chunk = bytesOf(answers.heartbeat({ epoch: 1, seq: 9 }));
    read.push(new WeakRef(chunk));
    await room.send(chunk);
  };
  for (let count = 0; count < 100; count += 1) await beat();
  await new Promise((resolve) => setTimeout(resolve, 10));
  collectGarbage();
  expect(room.frames).toHaveLength(100);
  expect(read.filter((chunk) => chunk.deref() !== undefined).length).toBeLessThan(5);
});
