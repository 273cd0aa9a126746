import { describe, expect, test } from 'vitest';
import { ladders } from '#domain/freshness.ts';
import { settle } from './testing/fake-time.ts';
import { createLive, noNetwork } from './testing/live-room.ts';

/** Cuts everything off without a word. */
async function createForsaken(audience: 'staff' | 'public') {
  const room = await createLive({ audience });
  room.server.breakRoutes(['pointer', 'board', 'stream'], () => new Promise(() => undefined));
  room.server.health.carries = false;
  return room;
}

describe('[N16] a board grows old by itself, without any event', () => {
  test.each(['staff', 'public'] as const)(
    '%s: each step of the ladder is seen at most a second late',
    async (audience) => {
      const room = await createForsaken(audience);
      const seen: Record<string, number> = {};
      for (let second = 0; second < 1_000; second += 1) {
        seen[room.reading().freshness] ??= room.server.serverNow() - (room.reading().provenAt ?? Number.NaN);
        if (room.reading().freshness !== 'live' && room.reading().freshness !== 'delayed')
          expect(room.greens()).toBe(0);
        await room.time.advance(1_000);
      }
      const { liveMs, delayedMs, staleMs } = ladders[audience];
      for (const [step, edgeMs] of [
        ['delayed', liveMs],
        ['stale', delayedMs],
        ['unknown', staleMs],
      ] as const) {
        // the server's time is known to a second at first; what is not known is taken for age
        expect(seen[step]).toBeGreaterThan(edgeMs - 2_000);
        expect(seen[step]).toBeLessThanOrEqual(edgeMs + 1_100);
      }
    },
  );

  test.each(['staff', 'public'] as const)('%s: each step is told of as soon as it is passed', async (audience) => {
    const room = await createForsaken(audience);
    const seen: Record<string, number> = {};
    const leave = room.liveBoard.freshness.subscribe(() => {
      const { freshness, ageMs } = room.reading();
      seen[freshness] ??= ageMs ?? Number.NaN;
    });
    for (let second = 0; second < 1_000; second += 1) await room.time.advance(1_000);
    leave();
    const { liveMs, delayedMs, staleMs } = ladders[audience];
    expect(seen).toMatchObject({ delayed: liveMs + 1, stale: delayedMs + 1, unknown: staleMs + 1 });
  });

  test('at once when the page wakes up, before any timer', async () => {
    const room = await createForsaken('staff');
    room.time.sleep(60_000, true);
    expect(room.reading().freshness).toBe('live');
    for (const stops of [true, false]) room.time.sleep(1, stops);
    await room.time.wake();
    expect(room.reading().freshness).toBe('stale');
    expect(room.greens()).toBe(0);
  });
});

test('[N16] at once on waking up, also when nobody talks any more', async () => {
  const room = await createLive();
  room.liveBoard.stop();
  await settle();
  room.time.sleep(60_000, true);
  expect(room.reading().freshness).toBe('live');
  await room.time.wake();
  expect(room.reading().freshness).toBe('stale');
});

test('[N16] readers are told of each reading, and the proof stays the same object as long as it says the same', async () => {
  const room = await createLive();
  let told = 0;
  const leave = room.liveBoard.freshness.subscribe(() => (told += 1));
  const proof = room.reading().paintProof;
  await room.time.advance(10_000);
  expect(told).toBeGreaterThanOrEqual(10);
  expect(room.reading().paintProof).toBe(proof);
  leave();
});

test('[N16] the tick runs from the first reader to the last, and a reading without readers is made when asked for', async () => {
  const room = await createLive();
  room.liveBoard.stop();
  room.leave();
  await settle();
  expect(room.time.pendingTasks()).toBe(1); // the server's own heartbeat
  expect(room.time.wakeListeners()).toBe(0);
  const before = room.liveBoard.freshness.getState();
  expect(room.liveBoard.freshness.getState()).toBe(before);
  await room.time.advance(40_000);
  expect(room.liveBoard.freshness.getState()).toMatchObject({ freshness: 'stale' });
});

test('[N16] a public server that asks for slower polling widens the steps, for staff it does not', async () => {
  const publicRoom = await createLive({ audience: 'public' });
  const { answers, head, breakRoutes } = publicRoom.server;
  breakRoutes(['pointer'], () => answers.json({ ...answers.pointer(head()), pollAfterMs: 60_000 }));
  await publicRoom.time.advance(20_000);
  breakRoutes(['pointer'], noNetwork);
  await publicRoom.time.advance(80_000);
  expect(publicRoom.reading().freshness).toBe('live');
  await publicRoom.time.advance(130_000);
  expect(publicRoom.reading().freshness).toBe('stale');
});
