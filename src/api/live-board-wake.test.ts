import { describe, expect, test } from 'vitest';
import { createLive, noNetwork, status } from './testing/live-room.ts';
import { secondsToLive, watch } from './testing/survive.ts';

test('[N8] F13 nothing is asked earlier than Retry-After, not even when the page wakes up', async () => {
  const room = await createLive();
  room.server.breakRoutes(['pointer', 'board', 'stream'], status(503, { 'retry-after': '40' }));
  room.server.streams.cut();
  const from = room.time.clock.elapsed();
  for (let second = 0; second < 45; second += 1) {
    await room.time.advance(1_000);
    await room.time.wake();
  }
  for (const route of ['pointer', 'stream'] as const) {
    const asked = room.server
      .requests(route)
      .filter(({ at }) => at > from)
      .map(({ at }) => at - from);
    const [first = 0, second = Infinity] = asked;
    expect(second - first).toBeGreaterThanOrEqual(40_000);
  }
  expect(room.state().connection.failure).toMatchObject({ kind: 'status', status: 503 });
});

test('[N16] F57 the device’s clock is set forward and back in the session: never green for longer, soon right again', async () => {
  const room = await createLive();
  for (const jump of [3_600_000, -7_200_000, 86_400_000, -86_400_000]) {
    room.time.setWall(jump);
    expect((await watch(room, 8)).lies).toBe(0);
    expect(await secondsToLive(room, 10)).toBeLessThanOrEqual(10);
  }
  room.server.breakRoutes(['pointer', 'board', 'stream'], noNetwork);
  room.server.streams.cut();
  room.time.setWall(-86_400_000);
  expect(await watch(room, 33)).toMatchObject({ lies: 0, greens: 0 });
});

test('[N16] F57 the same for the public, who look less often', async () => {
  const room = await createLive({ audience: 'public' });
  for (const jump of [3_600_000, -7_200_000]) {
    room.time.setWall(jump);
    expect((await watch(room, 8)).lies).toBe(0);
    expect(await secondsToLive(room, 20)).toBeLessThanOrEqual(20);
  }
});

test('[N5] F56 a device whose clock is a day off shows right ages and says that its clock is wrong', async () => {
  for (const aheadMs of [86_400_000, -86_400_000, 3_600_000, 0]) {
    const room = await createLive({ aheadMs });
    expect(room.reading().freshness).toBe('live');
    expect(room.reading().ageMs).toBeLessThanOrEqual(2_000);
    if (aheadMs === 0) expect(room.state().clockSkewMs).toBeNull();
    else expect(Math.abs((room.state().clockSkewMs ?? 0) + aheadMs)).toBeLessThanOrEqual(1_000);
  }
});

describe('[N21] sleep', () => {
  test.each([true, false])(
    'F63 eight hours asleep (monotonic clock stops: %s): not green at the first look, live within 10 s',
    async (stops) => {
      const room = await createLive();
      const buffered = room.server.answers.heartbeat(room.server.head());
      room.time.sleep(8 * 3_600_000, stops);
      room.server.streams.send(buffered);
      await room.time.wake();
      expect(room.server.wasTrue(room.position() ?? { epoch: 0, seq: 0 }, 31_000)).toBe(true);
      room.server.move(5);
      expect((await watch(room, 2)).lies).toBe(0);
      expect(await secondsToLive(room, 10)).toBeLessThanOrEqual(10);
    },
  );

  test('F04 F63 the stream did not survive the sleep and does not know: a new one is opened at once', async () => {
    const room = await createLive();
    room.time.sleep(60_000, true);
    room.server.streams.strand();
    await room.time.wake();
    await room.time.advance(1_000);
    expect(room.server.streams.count()).toBe(1);
    room.server.move();
    await room.time.advance(20);
    expect(room.position()).toEqual(room.server.head());
  });

  test('F02 what the browser says about the network is looked into at once', async () => {
    const room = await createLive();
    room.time.page.isOnline = false;
    room.server.breakRoutes(['pointer', 'stream'], noNetwork);
    await room.time.advance(2_000);
    await room.time.wake();
    await room.time.advance(50);
    expect(room.state().connection).toMatchObject({ kind: 'offline', failure: { kind: 'network' } });
    room.server.streams.cut();
    await room.time.advance(60_000);
    room.server.repair();
    room.time.page.isOnline = true;
    await room.time.wake();
    await room.time.advance(1_100);
    expect(room.state().connection.kind).toBe('streaming');
  });
});

describe('[N19] the public', () => {
  test('polls, never streams, and fetches a board only when there is a new one', async () => {
    const room = await createLive({ audience: 'public' });
    await room.time.advance(150_000);
    expect(room.server.requests('stream')).toEqual([]);
    expect(room.server.requests('board')).toHaveLength(1);
    expect(room.server.requests('pointer').length).toBeGreaterThanOrEqual(9);
    expect(room.server.requests('pointer').length).toBeLessThanOrEqual(12);
    expect(room.server.requests('pointer').every(({ init }) => init.cache === 'no-store')).toBe(true);
    room.server.move();
    await room.time.advance(18_100);
    expect(room.position()).toEqual({ epoch: 1, seq: 7 });
    expect(room.server.requests('board')).toHaveLength(2);
  });

  test('F62 hidden once a minute, and at once when it is looked at again', async () => {
    const room = await createLive({ audience: 'public' });
    room.time.page.isHidden = true;
    await room.time.wake();
    await room.time.advance(200_000);
    expect(room.server.requests('pointer').length).toBeLessThanOrEqual(6);
    room.time.page.isHidden = false;
    const before = room.server.requests('pointer').length;
    await room.time.wake();
    await room.time.advance(1_100);
    expect(room.server.requests('pointer').length).toBe(before + 1);
  });
});
