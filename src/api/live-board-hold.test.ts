import { expect, test } from 'vitest';
import { ladders } from '#domain/freshness.ts';
import { createLive } from './testing/live-room.ts';

const minute = 60_000;

test('[R23] a board that is held asks for nothing, shows what it showed, and goes stale in its time', async () => {
  const room = await createLive({ audience: 'public' });
  const { board } = room.state();
  const asked = room.server.requests().length;
  room.liveBoard.hold(true);
  const seen = new Set([room.reading().freshness]);
  for (let passed = 0; passed < 16 * minute; passed += 5_000) {
    room.server.move();
    await room.time.advance(5_000);
    const { freshness, ageMs } = room.reading();
    seen.add(freshness);
    if ((ageMs ?? 0) > ladders.public.delayedMs) expect(['stale', 'unknown']).toContain(freshness);
  }
  expect(room.server.requests()).toHaveLength(asked);
  expect([...seen]).toEqual(['live', 'delayed', 'stale', 'unknown']);
  expect(room.state().board).toBe(board);
  expect(room.greens()).toBe(0);
});

test('[R23] another view that starts it does not let it go; letting go asks at once', async () => {
  const room = await createLive({ audience: 'public' });
  room.liveBoard.hold(true);
  room.liveBoard.stop();
  room.liveBoard.start();
  room.server.move();
  await room.time.advance(5 * minute);
  expect([room.state().isHeld, room.position()?.seq]).toEqual([true, 6]);
  room.liveBoard.hold(false);
  await room.time.advance(1_000);
  expect([room.state().isHeld, room.position()?.seq, room.reading().freshness]).toEqual([false, 7, 'live']);
});

test('[R23] letting go of a board nobody looks at begins nothing', async () => {
  const room = await createLive({ audience: 'public' });
  room.liveBoard.hold(true);
  room.liveBoard.stop();
  const asked = room.server.requests().length;
  room.liveBoard.hold(false);
  await room.time.advance(5 * minute);
  expect(room.server.requests()).toHaveLength(asked);
});
