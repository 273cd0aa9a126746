import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askPatiently } from './ask-patiently.ts';
import type { Answer, Client } from './client.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

const busy: Answer = { ok: false, failure: { kind: 'status', status: 503, problem: null, retryAfterMs: 30_000 } };
const good: Answer = { ok: true, body: 1, text: '1' };

function createRoom(...answers: Answer[]) {
  const asked: string[] = [];
  const client: Client = {
    get: (path) => {
      asked.push(path);
      return Promise.resolve(answers.shift() ?? good);
    },
  };
  return { asked, ask: (path: string) => askPatiently(client, path, {}) };
}

it('[N8] F13 what the server asked not to be asked for is not, whoever asks: the failure comes back with what is left', async () => {
  const { ask, asked } = createRoom(busy, good, busy);
  expect(await ask('x')).toBe(busy);
  vi.advanceTimersByTime(10_000);
  expect(await ask('x')).toEqual({ ok: false, failure: { ...busy.failure, retryAfterMs: 20_000 } });
  expect(asked).toEqual(['x']);
  expect(await ask('y'), 'of something else nothing was said').toBe(good);
  vi.advanceTimersByTime(20_000);
  expect(await ask('x')).toBe(busy);
  vi.advanceTimersByTime(30_001);
  expect(await ask('x')).toBe(good);
  expect(await createRoom().ask('x'), 'another server is another matter').toBe(good);
});
