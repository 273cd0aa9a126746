import { expect, test } from 'vitest';
import { createRandom } from '#lib/seeded-random.ts';
import { createLive, createLiveRoom, noNetwork, status } from './testing/live-room.ts';
import { secondsToLive, watch } from './testing/survive.ts';

test('[N24] F01 no network at the first load: no data, a time for the next attempt, and then live', async () => {
  const room = createLiveRoom();
  room.server.breakRoutes(['pointer', 'board', 'stream'], noNetwork);
  room.liveBoard.start();
  await room.time.advance(100);
  expect(room.state()).toMatchObject({
    board: null,
    proof: null,
    connection: { kind: 'offline', failure: { kind: 'network' } },
  });
  expect(room.state().connection.retryAt).toBeGreaterThan(room.time.clock.now());
  await room.time.advance(60_000);
  room.server.repair();
  expect(await secondsToLive(room)).toBeLessThanOrEqual(60);
});

test('[N24] F21 the stream ends, then 503, then it works', async () => {
  const room = await createLive();
  room.server.breakRoutes(['stream'], status(503));
  room.server.streams.close();
  expect((await watch(room, 12)).lies).toBe(0);
  room.server.repair();
  expect(await secondsToLive(room)).toBeLessThanOrEqual(30);
  await room.time.advance(30_000);
  expect(room.state().connection.kind).toBe('streaming');
});

test('[N24] F24 a proxy holds the stream back and lets it go in bursts: the pointer keeps the board honest', async () => {
  const room = await createLive();
  const hold = () => {
    const held = room.server.answers.heartbeat(room.server.head());
    room.time.timers.after(60_000, () => room.server.streams.send(held));
    room.time.timers.after(5_000, hold);
  };
  room.server.health.carries = false;
  hold();
  const seen = await watch(room, 180);
  expect(seen.lies).toBe(0);
  expect(seen.kinds).toContain('polling');
  expect(['live', 'delayed']).toContain(room.reading().freshness);
});

test('[N7] the server’s daily rotation of connections goes unnoticed', async () => {
  const room = await createLive();
  for (let turn = 0; turn < 5; turn += 1) {
    await watch(room, 20);
    room.server.streams.close();
    const seen = await watch(room, 8);
    expect(seen.lies).toBe(0);
    expect(room.reading().freshness).toBe('live');
  }
  expect(room.state().connection.kind).toBe('streaming');
  expect(room.server.requests('board')).toHaveLength(1);
});

test('[N9] whatever the dice say, a stream that is closed and then never answers leaves no stale moment', async () => {
  for (let luck = 0; luck < 150; luck += 1) {
    const room = await createLive({ random: createRandom(luck).next });
    await room.time.advance(4_850);
    room.server.breakRoutes(['stream'], () => new Promise(() => undefined));
    room.server.streams.close();
    const seen = await watch(room, 45);
    expect(seen.freshnesses, `luck ${luck}`).not.toContain('stale');
    room.liveBoard.stop();
  }
});

/** A reader goes to another page: one view stops, the next one starts. */
async function goElsewhere(room: ReturnType<typeof createLiveRoom>): Promise<void> {
  room.liveBoard.stop();
  room.liveBoard.start();
  await room.time.advance(100);
}

test.each(['public', 'staff'] as const)(
  '[N8] F13 %s: Retry-After holds on the next page too, and against the button',
  async (audience) => {
    const room = createLiveRoom({ audience });
    room.server.breakRoutes(['pointer', 'board', 'stream'], status(503, { 'retry-after': '30' }));
    room.liveBoard.start();
    await room.time.advance(100);
    const asked = room.server.requests().length;
    for (let page = 0; page < 20; page += 1) {
      await goElsewhere(room);
      room.liveBoard.hurry();
      await room.time.advance(1_000);
    }
    expect(room.server.requests()).toHaveLength(asked);
    expect(room.state().connection).toMatchObject({ kind: 'offline', failure: { kind: 'status', status: 503 } });
    await room.time.advance(10_000);
    expect(room.server.requests().length).toBeGreaterThan(asked);
  },
);

test('[N8] our own patience holds on the next page, and ends when somebody asks again', async () => {
  const room = createLiveRoom({ audience: 'public' });
  room.server.breakRoutes(['pointer', 'board'], status(500));
  room.liveBoard.start();
  await room.time.advance(2_000);
  for (let page = 0; page < 10; page += 1) await goElsewhere(room);
  expect(room.server.requests()).toHaveLength(1);
  room.liveBoard.hurry();
  await room.time.advance(100);
  expect(room.server.requests()).toHaveLength(2);
  room.server.repair();
  expect(await secondsToLive(room)).toBeLessThanOrEqual(60);
  await goElsewhere(room);
  expect(room.server.requests('pointer').length, 'where all is well the next page asks at once').toBe(4);
});
