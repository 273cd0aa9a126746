import { describe, expect, test } from 'vitest';
import { fakeBoardClock } from './testing/fake-answers.ts';
import { fakeBoard, fakeCatalog } from './testing/fake-history.ts';
import { type LiveRoom, createLive, createLiveRoom, status } from './testing/live-room.ts';
import { secondsToLive, watch } from './testing/survive.ts';

describe('all is well', () => {
  test('[N9] pointer, board, stream: live, and then changes come unasked', async () => {
    const { liveBoard, time, state, reading, greens, server } = createLiveRoom();
    liveBoard.start();
    expect(greens()).toBe(0);
    await time.advance(100);
    expect(state()).toMatchObject({ feed: 'live', connection: { kind: 'streaming', failure: null }, refusal: null });
    expect(reading()).toMatchObject({ freshness: 'live', isCatchingUp: false });
    expect(state().board).toEqual(fakeBoard(1, 6));
    server.move();
    await time.advance(20);
    expect(state().board?.position).toEqual({ epoch: 1, seq: 7 });
    expect(greens()).toBe(5);
    await time.advance(120_000);
    expect(greens()).toBe(5);
    expect(server.requests().map(({ url }) => url)).toEqual([
      '/api/v1/staff/pointer',
      '/api/v1/staff/boards/1-6',
      '/api/v1/staff/stream?after=1:6',
    ]);
  });

  test('[N10] the board’s clock runs from the newest statement, at its own rate', async () => {
    const room = await createLive();
    const passed = () => room.time.trueElapsed() - 1_000;
    for (let second = 0; second < 20; second += 1) {
      await room.time.advance(1_000);
      const behindMs = fakeBoardClock.now + 60 * passed() - (room.reading().boardNow ?? 0);
      expect(behindMs).toBeGreaterThanOrEqual(0);
      expect(behindMs).toBeLessThanOrEqual(60 * 1_100);
    }
  });

  test('[N21] stopping ends all talk and leaves nothing behind; starting again goes on from there', async () => {
    const room = await createLive();
    room.liveBoard.start();
    room.liveBoard.stop();
    await room.time.advance(60_000);
    expect(room.server.streams.count()).toBe(0);
    expect(room.greens()).toBe(0);
    expect(room.server.requests()).toHaveLength(3);
    room.server.move(2);
    room.liveBoard.start();
    expect(await secondsToLive(room, 3)).toBeLessThanOrEqual(3);
    expect(room.server.requests('stream')).toHaveLength(2);
  });

  test('[N22] notices are handed on, and what they mean is fetched elsewhere', async () => {
    const room = await createLive();
    room.server.streams.send(room.server.answers.notice(room.server.head(), 'incident-1'));
    await room.time.advance(20);
    expect(room.notices).toEqual([{ resource: 'incidents', id: 'incident-1' }]);
    expect(room.server.requests()).toHaveLength(3);
  });
});

describe('[N20] the catalogue says what must be there', () => {
  const service = fakeCatalog.services[0];
  const wider = {
    ...fakeCatalog,
    services: [...fakeCatalog.services, ...(service === undefined ? [] : [{ ...service, id: 'epa' }])],
  };

  test('F42 what the server left out is absent, never green, and untouched rows stay the same objects', async () => {
    const room = await createLive();
    room.liveBoard.expect(wider);
    expect(room.state().board?.serviceIds).toEqual(['eau', 'kim', 'epa']);
    expect(room.greens()).toBe(6);
    const before = room.state().board?.rows ?? [];
    room.server.move();
    await room.time.advance(20);
    const after = room.state().board?.rows ?? [];
    expect(after.map((row, index) => row === before[index])).toEqual([false, true, true]);
  });

  test('the same catalogue again changes nothing', async () => {
    const room = await createLive();
    room.liveBoard.expect(fakeCatalog);
    const before = room.state();
    room.liveBoard.expect(fakeCatalog);
    expect(room.state()).toBe(before);
  });
});

describe('[N11] gaps', () => {
  test('F34 a gap that fills itself needs no board', async () => {
    const room = await createLive();
    const { answers, streams } = room.server;
    room.server.health.carries = false;
    room.server.move(3);
    room.server.health.carries = true;
    streams.send(answers.batch(1, 8, 9));
    await room.time.advance(1_900);
    expect(room.state()).toMatchObject({ feed: 'gap', board: { position: { seq: 6 } } });
    expect(room.greens()).toBe(6);
    streams.send(answers.batch(1, 7, 7));
    await room.time.advance(20);
    expect(room.state()).toMatchObject({ feed: 'live', behindSince: null, board: { position: { seq: 9 } } });
    expect(room.server.requests('board')).toHaveLength(1);
  });

  test('F30 F34 one that does not is closed by a board after two seconds; until then nothing new is green', async () => {
    const room = await createLive();
    room.server.health.tells = false;
    room.server.move(3);
    room.server.streams.send(room.server.answers.heartbeat(room.server.head()));
    await room.time.advance(2_200);
    expect(room.server.requests('board')).toHaveLength(1);
    await room.time.advance(100);
    expect(room.server.requests('board')).toHaveLength(2);
    expect(room.state().board?.position).toEqual({ epoch: 1, seq: 9 });
    room.server.breakRoutes(['board'], status(500));
    room.server.move(1);
    room.server.streams.send(room.server.answers.heartbeat(room.server.head()));
    await room.time.advance(3_100);
    expect(room.reading()).toMatchObject({ isCatchingUp: true, freshness: 'live' });
    expect(room.greens()).toBe(0);
    room.server.repair();
    expect(await secondsToLive(room)).toBeLessThanOrEqual(30);
    expect(room.reading().isCatchingUp).toBe(false);
  });

  test('[N40] who polls keeps the picture while a newer one is on its way, and no longer than the ladder says', async () => {
    const room = await createLive({ audience: 'public' });
    room.server.breakRoutes(['board'], async (url) => {
      await new Promise<void>((resolve) => void room.time.timers.after(6_000, resolve));
      const [, epoch, seq] = /boards\/(\d+)-(\d+)/.exec(url) ?? [];
      return room.server.answers.json(room.server.answers.board({ epoch: Number(epoch), seq: Number(seq) }));
    });
    const seen = new Set<number>();
    const look = async (seconds: number) => {
      for (let second = 0; second < seconds; second += 1) {
        await room.time.advance(1_000);
        seen.add(room.greens() > 0 ? 1 : 0);
      }
    };
    room.server.move(1);
    await look(40);
    expect(room.position()).toEqual({ epoch: 1, seq: 7 });
    expect([...seen], 'no flicker').toEqual([1]);

    room.server.breakRoutes(['board'], status(503));
    room.server.move(1);
    await look(20);
    expect([...seen], 'a board that fails once').toEqual([1]);
    await look(80);
    expect(room.state().feed).not.toBe('live');
    expect(room.reading()).toMatchObject({ freshness: 'stale' });
    expect(room.greens()).toBe(0);
  });

  test('never two boards on their way', async () => {
    const room = await createLive();
    let inFlight = 0;
    let most = 0;
    room.server.breakRoutes(['board'], async () => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise<void>((resolve) => void room.time.timers.after(3_000, resolve));
      inFlight -= 1;
      return new Response('', { status: 500 });
    });
    room.server.health.tells = false;
    await watch(room, 60);
    expect(most).toBe(1);
  });
});

describe('[N12] new histories', () => {
  test.each([
    ['F36 the server restarts', (room: LiveRoom) => room.server.restart(3)],
    [
      'F35 the server says: start over',
      (room: LiveRoom) => room.server.streams.send(room.server.answers.reset(room.server.head())),
    ],
  ])('%s: the board never goes away, and is live again', async (_, strike) => {
    const room = await createLive();
    let isEverEmpty = false;
    room.liveBoard.subscribe(() => (isEverEmpty ||= room.state().board === null));
    strike(room);
    expect(await secondsToLive(room, 10)).toBeLessThanOrEqual(10);
    expect(isEverEmpty).toBe(false);
  });

  test('F35 a reset is not waited out like a gap: the board is fetched within a second', async () => {
    const room = await createLive();
    room.server.streams.send(room.server.answers.reset(room.server.head()));
    await room.time.advance(1_020);
    expect(room.server.requests('board')).toHaveLength(2);
  });

  test('F37 what an old server still says is dropped', async () => {
    const room = await createLive();
    const old = room.server.answers.heartbeat({ epoch: 1, seq: 6 }) + room.server.answers.batch(1, 7, 9);
    room.server.restart(3);
    expect(await secondsToLive(room, 10)).toBeLessThanOrEqual(10);
    room.server.health.beats = false;
    room.server.streams.send(old);
    await room.time.advance(20);
    expect(room.state()).toMatchObject({ feed: 'live', board: { position: { epoch: 2, seq: 3 } } });
  });

  test('[N22] with a new history everything else is out of date as well', async () => {
    const room = await createLive();
    room.server.restart(3);
    await secondsToLive(room, 10);
    expect(room.notices.map(({ resource }) => resource)).toEqual([
      'incidents',
      'plannedWork',
      'redoWindows',
      'catalog',
    ]);
  });
});
