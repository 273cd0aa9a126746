import { expect, it } from 'vitest';
import fc from 'fast-check';
import { encodeBoard } from '#contract/codec/board-codec.ts';
import { decodeCatalog, encodeCatalog } from '#contract/codec/catalog-codec.ts';
import { hourMs } from '#domain/instant.ts';
import { createOfflineCopy, offlineKey, type KeyStorage } from './offline-copy.ts';
import { initialLiveBoardState } from './live-board-state.ts';
import { fakeBoard, fakeCatalog } from './testing/fake-history.ts';

const at = Date.UTC(2023, 4, 9, 11);
const boardText = JSON.stringify(encodeBoard(fakeBoard(1, 5), { audience: 'public', generatedAt: at }));
const nothingLive = initialLiveBoardState(0);
const catalogText = JSON.stringify(encodeCatalog(fakeCatalog, 'public'));

function createRoom(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries));
  const storage: KeyStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  let now = 1_000_000;
  const clock = { now: () => now, elapsed: () => now };
  return { kept, copy: createOfflineCopy(storage, clock), pass: (ms: number) => (now += ms), clock };
}

it('[N27] the last good board comes back with its catalogue and the time at which it held', () => {
  const { copy, kept } = createRoom();
  expect(copy.board(nothingLive)).toBeNull();
  copy.keepBoard(boardText, at, true);
  expect(copy.board(nothingLive), 'without a catalogue nothing has a name').toBeNull();
  copy.keep('public/catalog', catalogText);
  expect(copy.board(nothingLive)).toMatchObject({ at, isSimulated: true, board: { position: { epoch: 1, seq: 5 } } });
  expect([...kept.keys()]).toEqual([offlineKey]);
});

it('[N27] a live board that lacks its catalogue is newer than any that was kept, and of the time it was vouched for', () => {
  const { copy } = createRoom();
  const proofOf = (generatedAt: number) => ({ generatedAt, ageAtReceiptMs: 0, receivedAt: { now: 0, elapsed: 0 } });
  const live = {
    ...nothingLive,
    board: fakeBoard(1, 9),
    proof: proofOf(5_000),
    clock: { kind: 'real', now: at, rate: 60 },
    clockProof: proofOf(8_000),
  } as const;
  copy.keepBoard(boardText, at, true);
  expect(copy.board(live)).toBeNull();
  copy.keep('public/catalog', catalogText);
  expect(copy.board(live)).toMatchObject({ board: live.board, at: at - 60 * 3_000, isSimulated: false });
  expect(copy.board({ ...live, proof: null })?.board.position).toEqual({ epoch: 1, seq: 5 });
});

it('[N27] staff answers and others are not kept', () => {
  const { copy, kept } = createRoom();
  for (const path of ['staff/catalog', 'staff/insurers/a', 'public/history', 'public/insurers/a/b'])
    copy.keep(path, '{}');
  expect([...kept.keys()]).toEqual([]);
});

it('[N27] it is bounded: three insurers, no endless answer, not longer than two weeks', () => {
  const { copy, kept, pass } = createRoom();
  for (const id of ['a', 'b', 'c', 'd']) copy.keep(`public/insurers/${id}`, '{}');
  expect(kept.get(offlineKey)).not.toContain('"a"');
  expect(kept.get(offlineKey)).toContain('"d"');
  copy.keepBoard('x'.repeat(700_000), at, true);
  expect(kept.get(offlineKey)?.length).toBeLessThan(1_000);
  copy.keepBoard(boardText, at, true);
  copy.keep('public/catalog', catalogText);
  pass(13 * 24 * hourMs);
  expect(copy.board(nothingLive)).not.toBeNull();
  pass(2 * 24 * hourMs);
  expect(copy.board(nothingLive)).toBeNull();
});

it('[N27] what is corrupt, foreign or for other readers is as good as not there', () => {
  const { copy } = createRoom();
  copy.keepBoard(JSON.stringify(encodeBoard(fakeBoard(1, 5), { audience: 'staff', generatedAt: at })), at, true);
  copy.keep('public/catalog', catalogText);
  expect(copy.board(nothingLive)).toBeNull();
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constantFrom('{"board":1}', '{"insurers":{"a":[]}}')), (text) => {
      const room = createRoom({ [offlineKey]: text });
      expect(room.copy.board(nothingLive)).toBeNull();
      expect(room.copy.past('public/insurers/a', decodeCatalog)).toBeNull();
      room.copy.keepBoard(boardText, at, false);
      room.copy.keep('public/catalog', catalogText);
      expect(room.copy.board(nothingLive)?.isSimulated).toBe(false);
    }),
  );
});

it('[N27] a browser that forbids or has no room for storage changes nothing else', () => {
  const refuse = () => {
    throw new Error('QuotaExceededError');
  };
  const { clock } = createRoom();
  for (const storage of [null, { getItem: refuse, setItem: refuse, removeItem: refuse }]) {
    const copy = createOfflineCopy(storage, clock);
    copy.keepBoard(boardText, at, true);
    expect(copy.board(nothingLive)).toBeNull();
  }
});
