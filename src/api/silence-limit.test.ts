import { expect, test } from 'vitest';
import { createClient } from './client.ts';
import { createSilenceLimit } from './silence-limit.ts';
import { createFakeTime } from './testing/fake-time.ts';

function ask() {
  const time = createFakeTime();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const client = createClient({
    baseUrl: '',
    clock: time.clock,
    timers: time.timers,
    fetch: () => Promise.resolve(new Response(readable, { headers: { 'content-type': 'application/json' } })),
  });
  const seen: number[] = [];
  const onBytes = (bytes: number) => void seen.push(bytes);
  const limit = createSilenceLimit({ timers: time.timers, silenceMs: 30_000, onBytes });
  const say = async (text: string) => writer.write(new TextEncoder().encode(text));
  return { time, seen, say, end: async () => writer.close(), answer: client.get('staff/history', limit) };
}

test('[N30] what may be large goes on as long as something comes, and tells how much has', async () => {
  const { time, seen, say, end, answer } = ask();
  for (const part of ['[1,', '2,', '3]']) {
    await time.advance(29_000);
    await say(part);
  }
  await end();
  expect(await answer).toEqual({ ok: true, body: [1, 2, 3], text: '[1,2,3]' });
  expect(seen).toEqual([3, 5, 7]);
  expect(time.pendingTasks()).toBe(0);
});

test('[N30] it ends when nothing more comes, and when nothing comes at all', async () => {
  const dried = ask();
  await dried.time.advance(20_000);
  await dried.say('[1,');
  await dried.time.advance(30_000);
  expect(await dried.answer).toEqual({ ok: false, failure: { kind: 'timeout', afterMs: 30_000 } });
  expect(dried.time.pendingTasks()).toBe(0);
  const mute = ask();
  await mute.time.advance(30_000);
  expect(await mute.answer).toMatchObject({ ok: false, failure: { kind: 'timeout' } });
});
