import { expect, test } from 'vitest';
import { ladders } from '#domain/freshness.ts';
import { createLive } from './testing/live-room.ts';

test('[N26] a picture that is held stands still while the talking goes on, and ages like any other', async () => {
  const room = await createLive();
  const still = room.liveBoard.still();
  const { board } = still.getState();
  const leave = still.freshness.subscribe(() => undefined);
  const seen = new Set<string>([still.freshness.getState().freshness]);
  for (let second = 0; second < ladders.staff.staleMs / 1_000 + 3; second += 1) {
    room.server.move();
    await room.time.advance(1_000);
    const { freshness, ageMs } = still.freshness.getState();
    seen.add(freshness);
    if ((ageMs ?? 0) > ladders.staff.delayedMs) expect(['stale', 'unknown']).toContain(freshness);
  }
  expect([...seen]).toEqual(['live', 'delayed', 'stale', 'unknown']);
  expect(still.getState().board).toBe(board);
  expect(room.reading().freshness).toBe('live');
  expect(room.position()?.seq).toBeGreaterThan(board?.position.seq ?? Number.NaN);
  leave();
});

test('[N26] holding and letting go starts and stops the same talking', async () => {
  const room = await createLive();
  const still = room.liveBoard.still();
  expect(still.start).toBe(room.liveBoard.start);
  expect(still.stop).toBe(room.liveBoard.stop);
  expect(still.still().getState()).toBe(still.getState());
});
