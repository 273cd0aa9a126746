import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodePointer } from '#contract/codec/pointer-codec.ts';
import { createFakeTime } from '../testing/fake-time.ts';
import { sampleNow } from '../testing/sample-simulation.ts';
import { createTestServer } from './vitest.ts';

const time = createFakeTime(sampleNow);
const { simulation, server } = createTestServer({ seed: 7, clock: time.clock, timers: time.timers });
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

it('[X3] a test’s own fetch is answered by the same handlers, without a server', async () => {
  const response = await fetch('http://status.example/api/v1/staff/pointer');
  const pointer = decodePointer(await response.json(), 'staff');
  const { run, seq } = simulation.moment();
  expect(run.world.seed).toBe(7);
  expect(pointer.ok && pointer.value.position).toEqual({ epoch: run.epoch, seq });
});

it('[X13] a stream read there ends when its reader leaves', async () => {
  const leaving = new AbortController();
  const response = await fetch('http://status.example/api/v1/staff/stream', { signal: leaving.signal });
  const reader = response.body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('event: heartbeat');
  expect(time.pending()).toBe(1);
  leaving.abort();
  expect(time.pending()).toBe(0);
});

it('[X16] options that are none are told at once', () => {
  expect(() => createTestServer({ scenario: 'winter', clock: time.clock })).toThrow('scenario');
});
