import { expect, test } from 'vitest';
import { fakeBoard } from './testing/fake-history.ts';
import { createLiveRoom } from './testing/live-room.ts';

test('becomes live: pointer, board, stream', async () => {
  const { liveBoard, time, state, reading, greens, server } = createLiveRoom();
  liveBoard.start();
  expect(greens()).toBe(0);
  await time.advance(100);
  expect(state()).toMatchObject({ feed: 'live', connection: { kind: 'streaming', failure: null }, refusal: null });
  expect(reading()).toMatchObject({ freshness: 'live', isCatchingUp: false });
  expect(state().board?.rows).toEqual(fakeBoard(1, 6).rows);
  expect(greens()).toBe(6);
  server.move();
  await time.advance(20);
  expect(state().board?.position).toEqual({ epoch: 1, seq: 7 });
  expect(greens()).toBe(5);
  await time.advance(120_000);
  expect(greens()).toBe(5);
  expect(server.requests('pointer')).toHaveLength(1);
});
