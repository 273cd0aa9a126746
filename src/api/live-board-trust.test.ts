import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { down } from './testing/fake-history.ts';
import { createLive, createLiveRoom, status } from './testing/live-room.ts';
import { secondsToLive } from './testing/survive.ts';

describe('[N13] an unacceptable body', () => {
  test('F08 the last good state stays, with its age, and the refusal is told until a good answer comes', async () => {
    const room = await createLive({ audience: 'public' });
    const page = () => new Response('<p>', { headers: { 'content-type': 'text/html' } });
    room.server.breakRoutes(['pointer'], page);
    await room.time.advance(30_000);
    expect(room.state()).toMatchObject({
      refusal: { reason: 'html' },
      isTrusted: true,
      connection: { kind: 'offline' },
    });
    expect(room.state().board?.position).toEqual({ epoch: 1, seq: 6 });
    expect(room.greens()).toBe(6);
    await room.time.advance(65_000);
    expect(room.reading().freshness).toBe('stale');
    expect(room.greens()).toBe(0);
    room.server.repair();
    expect(await secondsToLive(room)).toBeLessThanOrEqual(60);
    expect(room.state()).toMatchObject({ refusal: null, connection: { kind: 'polling', failure: null } });
  });

  test('F45 a board that is too broken is refused whole', async () => {
    const room = await createLive();
    room.server.breakRoutes(['board'], () =>
      room.server.answers.json({ ...room.server.answers.board(room.server.head()), cells: 'aaa' }),
    );
    room.server.streams.send(room.server.answers.reset(room.server.head()));
    await room.time.advance(3_100);
    expect(room.state()).toMatchObject({ refusal: { reason: 'contract' }, board: { position: { seq: 6 } } });
    expect(room.greens()).toBe(0);
  });

  test('a board of another position than the pointer’s is refused', async () => {
    const room = await createLive();
    room.server.breakRoutes(['board'], () => room.server.answers.json(room.server.answers.board({ epoch: 1, seq: 4 })));
    room.server.health.tells = false;
    room.server.move(2);
    await room.time.advance(8_000);
    expect(room.state()).toMatchObject({ refusal: { reason: 'contract' }, board: { position: { seq: 6 } } });
  });

  test('F58 a pointer from the future of its own server is no proof', async () => {
    const room = createLiveRoom();
    room.server.breakRoutes(['pointer'], () =>
      room.server.answers.json(room.server.answers.pointer({ epoch: 1, seq: 6 }, room.server.serverNow() + 3_600_000)),
    );
    room.server.breakRoutes(['stream'], status(503));
    room.liveBoard.start();
    await room.time.advance(20_000);
    expect(room.state()).toMatchObject({ refusal: { reason: 'future' }, proof: null });
    expect(room.greens()).toBe(0);
  });

  test('an answer that does not tell the server’s time proves nothing', async () => {
    const room = createLiveRoom();
    const undated = () =>
      new Response(JSON.stringify(room.server.answers.pointer(room.server.head())), {
        headers: { 'content-type': 'application/json' },
      });
    room.server.breakRoutes(['pointer', 'board'], (url) =>
      url.includes('/boards/')
        ? new Response(JSON.stringify(room.server.answers.board(room.server.head())), {
            headers: { 'content-type': 'application/json' },
          })
        : undated(),
    );
    room.server.breakRoutes(['stream'], status(503));
    room.liveBoard.start();
    await room.time.advance(20_000);
    expect(room.state()).toMatchObject({ refusal: { reason: 'undated' }, proof: null });
    expect(room.greens()).toBe(0);
  });
});

describe('[N14] trust', () => {
  test('F19 an answer made for others: nothing has a colour until a right one comes', async () => {
    const room = await createLive({ audience: 'public' });
    room.server.breakRoutes(['pointer'], () =>
      room.server.answers.json({ ...room.server.answers.pointer(room.server.head()), audience: 'staff' }),
    );
    await room.time.advance(20_000);
    expect(room.state()).toMatchObject({ isTrusted: false, refusal: { reason: 'audience' } });
    expect(room.reading().freshness).toBe('live');
    expect(room.greens()).toBe(0);
    room.server.repair();
    expect(await secondsToLive(room)).toBeLessThanOrEqual(60);
    expect(room.state().isTrusted).toBe(true);
  });

  const digest = async (text: string) => createHash('sha256').update(text).digest('hex');

  test('F77 a body that does not match its checksum', async () => {
    const room = createLiveRoom({ digest });
    room.liveBoard.start();
    await room.time.advance(100);
    expect(room.state()).toMatchObject({ isTrusted: false, refusal: { reason: 'checksum' }, board: null });
  });

  test('F77 one that does is shown', async () => {
    const room = createLiveRoom({ digest });
    room.server.breakRoutes(['pointer'], () => {
      const { answers, head } = room.server;
      const body = JSON.stringify(answers.board(head()));
      return answers.json({ ...answers.pointer(head()), sha256: createHash('sha256').update(body).digest('hex') });
    });
    room.liveBoard.start();
    await room.time.advance(100);
    expect(room.state()).toMatchObject({ isTrusted: true, feed: 'live' });
  });
});

test('[N15] F27 F41 what cannot be read is counted; the rest goes on', async () => {
  const room = await createLive();
  room.server.streams.send(
    'event: fireworks\ndata: {}\n\nevent: notice\ndata: {"epoch":1,"seq":6,"resource":"weather","id":"x"}\n\n',
  );
  const [head, ...data] = room.server.answers.batch(1, 7, 7).split('data: ');
  room.server.streams.send(`${head ?? ''}data: ${data.join('').replace('"outage"', '"brownout"')}`);
  await room.time.advance(20);
  expect(room.state()).toMatchObject({ unreadable: 3, feed: 'live', board: { position: { seq: 7 } } });
  expect(room.greens()).toBe(5);
  expect(
    room
      .state()
      .board?.rows.flatMap((row) => row.slots)
      .some((slot) => slot?.pair === down),
  ).toBe(false);
});
