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
