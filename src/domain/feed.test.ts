import { describe, expect, it } from 'vitest';
import { applyTransitions } from './board-fold.ts';
import { heldLimit, receive } from './feed-stream.ts';
import { emptyFeed, isCurrentEpoch, reorderWindow, wantsSnapshot, type FeedMessage, type FeedState } from './feed.ts';
import { boardKey } from './testing/oracle.ts';
import { sampleBoard, sampleTransition } from './testing/sample.ts';

const base = sampleBoard();
const board = { ...base, position: { epoch: 1, seq: 10 } };
const live = receive(emptyFeed, { kind: 'snapshot', board });
const batch = (...seqs: number[]): FeedMessage => batchOf(1, ...seqs);
const batchOf = (epoch: number, ...seqs: number[]): FeedMessage => ({
  kind: 'batch',
  epoch,
  transitions: seqs.map((seq) => sampleTransition(seq, { insurerId: `k${seq % 3}`, incidentId: `i${seq}` })),
});
const snapshot = (epoch: number, seq: number): FeedMessage => ({
  kind: 'snapshot',
  board: { ...base, position: { epoch, seq } },
});
const heartbeat = (epoch: number, seq: number): FeedMessage => ({ kind: 'heartbeat', head: { epoch, seq } });
const reset = (epoch: number, seq: number): FeedMessage => ({ kind: 'reset', position: { epoch, seq } });
const feed = (state: FeedState, ...messages: FeedMessage[]) => messages.reduce(receive, state);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('at the beginning', () => {
  it('[F5] nothing is trusted and a snapshot is wanted', () => {
    expect(emptyFeed).toEqual({ board: null, heard: null, held: [], status: 'unsynced' });
    expect(wantsSnapshot(emptyFeed)).toBe(true);
  });

  it('[F5] a snapshot makes it live', () => {
    expect(live).toEqual({ board, heard: { epoch: 1, seq: 10 }, held: [], status: 'live' });
    expect(wantsSnapshot(live)).toBe(false);
  });

  it('[F5] events that come before their snapshot are folded in when it comes', () => {
    const waiting = feed(emptyFeed, batch(12, 9), batch(11), heartbeat(1, 12));
    expect(waiting).toMatchObject({ board: null, heard: { epoch: 1, seq: 12 }, status: 'unsynced' });
    const state = receive(waiting, { kind: 'snapshot', board });
    expect(state).toMatchObject({ board: { position: { epoch: 1, seq: 12 } }, held: [], status: 'live' });
    const transitions = [11, 12].map((seq) =>
      sampleTransition(seq, { insurerId: `k${seq % 3}`, incidentId: `i${seq}` }),
    );
    expect(state.board && boardKey(state.board)).toBe(boardKey(applyTransitions(board, 1, transitions)));
  });

  it('[F5] a snapshot that is older than what was heard leaves a gap, not a false live', () => {
    const state = feed(emptyFeed, heartbeat(1, 12), snapshot(1, 10));
    expect(state).toMatchObject({ board: { position: { seq: 10 } }, status: 'gap' });
  });
});

describe('on a live feed', () => {
  it('[F5] the next event is applied at once', () => {
    expect(feed(live, batch(11, 12))).toMatchObject({ board: { position: { seq: 12 } }, held: [], status: 'live' });
  });

  it('[F1] the same object comes back for what is old, double or empty', () => {
    for (const message of [
      batch(10),
      batch(3, 4),
      batch(),
      heartbeat(1, 10),
      heartbeat(1, 4),
      snapshot(1, 10),
      snapshot(1, 3),
    ]) {
      expect(receive(live, message)).toBe(live);
    }
    const gap = receive(live, batch(12));
    expect(receive(gap, batch(12))).toBe(gap);
    const unsynced = receive(live, reset(1, 10));
    expect(receive(unsynced, reset(1, 10))).toBe(unsynced);
  });

  it('[F6] a heartbeat that is ahead makes a gap, and the missing events fill it', () => {
    const gap = receive(live, heartbeat(1, 12));
    expect(gap).toMatchObject({ board: { position: { seq: 10 } }, heard: { epoch: 1, seq: 12 }, status: 'gap' });
    expect(wantsSnapshot(gap)).toBe(false);
    expect(feed(gap, batch(11))).toMatchObject({ status: 'gap' });
    expect(feed(gap, batch(11), batch(12))).toMatchObject({ status: 'live', board: { position: { seq: 12 } } });
  });

  it('[F2] 64 are held back without asking, the 65th asks', () => {
    const full = receive(live, batch(...range(12, 11 + reorderWindow)));
    expect(full).toMatchObject({ board: { position: { seq: 10 } }, status: 'gap' });
    expect(full.held).toHaveLength(reorderWindow);
    expect(wantsSnapshot(full)).toBe(false);
    const overfull = receive(full, batch(12 + reorderWindow));
    expect(wantsSnapshot(overfull)).toBe(true);
    expect(feed(overfull, batch(11))).toMatchObject({ status: 'live', held: [], board: { position: { seq: 76 } } });
  });

  it('[F2] a snapshot across the gap folds in what was held behind it', () => {
    const gap = feed(live, batch(12, 13, 15));
    const state = receive(gap, snapshot(1, 12));
    expect(state).toMatchObject({ board: { position: { seq: 13 } }, status: 'gap' });
    expect(state.held.map((one) => one.transition.seq)).toEqual([15]);
  });

  it('[F2] nothing is applied across a gap', () => {
    const gap = receive(live, batch(12));
    expect(gap.board).toBe(live.board);
  });

  it('[F7] what is held is bounded, oldest forgotten first', () => {
    const state = feed(live, batch(...range(12, 12 + heldLimit)));
    expect(state.held).toHaveLength(heldLimit);
    expect(state.held[0]?.transition.seq).toBe(13);
    expect(state.held.at(-1)?.transition.seq).toBe(12 + heldLimit);
  });
});

describe('across epochs', () => {
  it('[F4] an older epoch is dropped, snapshot, events, heartbeat and reset alike', () => {
    const second = feed(live, snapshot(2, 3));
    expect(second).toMatchObject({ board: { position: { epoch: 2, seq: 3 } }, status: 'live' });
    for (const message of [snapshot(1, 99), batch(11), heartbeat(1, 99), reset(1, 99)])
      expect(receive(second, message)).toBe(second);
  });

  it('[F4] an older epoch is dropped as soon as a newer one was heard of', () => {
    const heard = receive(live, heartbeat(2, 3));
    expect(heard).toMatchObject({ status: 'unsynced', board: { position: { epoch: 1, seq: 10 } } });
    for (const message of [snapshot(1, 99), batch(11)]) expect(receive(heard, message)).toBe(heard);
    expect(feed(heard, snapshot(2, 3))).toMatchObject({ status: 'live', board: { position: { epoch: 2, seq: 3 } } });
  });

  it('[F5] events of a new epoch wait for its snapshot, those of the old one are forgotten', () => {
    const waiting = feed(live, batch(12), batchOf(2, 2));
    expect(waiting.held).toHaveLength(1);
    expect(waiting.status).toBe('unsynced');
    expect(feed(waiting, snapshot(2, 1))).toMatchObject({
      status: 'live',
      held: [],
      board: { position: { epoch: 2, seq: 2 } },
    });
  });

  it('[F8] a message of an older epoch proves nothing', () => {
    const heard = receive(live, heartbeat(2, 3));
    expect([1, 2, 3].map((epoch) => isCurrentEpoch(heard, epoch))).toEqual([false, true, true]);
    expect(isCurrentEpoch(emptyFeed, 1)).toBe(true);
  });
});

describe('reset', () => {
  it('[F3] ends the trust, keeps the board, and wants a snapshot', () => {
    const state = receive(live, reset(1, 50));
    expect(state).toMatchObject({ status: 'unsynced', heard: { epoch: 1, seq: 50 } });
    expect(state.board).toBe(live.board);
    expect(wantsSnapshot(state)).toBe(true);
  });

  it('[F3] events are held, not folded, until the snapshot comes', () => {
    const state = feed(live, reset(1, 10), batch(11));
    expect(state.board).toBe(live.board);
    expect(feed(state, snapshot(1, 10))).toMatchObject({ status: 'live', board: { position: { seq: 11 } } });
  });

  it('[F3] a snapshot older than the board does not end it', () => {
    const state = receive(live, reset(1, 10));
    expect(receive(state, snapshot(1, 9))).toBe(state);
    expect(receive(state, snapshot(1, 10))).toMatchObject({ status: 'live' });
  });

  it('[F3] into a new epoch', () => {
    const state = receive(live, reset(2, 0));
    expect(state).toMatchObject({ status: 'unsynced', heard: { epoch: 2, seq: 0 }, board: { position: { epoch: 1 } } });
    expect(receive(state, snapshot(2, 0))).toMatchObject({ status: 'live', board: { position: { epoch: 2, seq: 0 } } });
  });
});

it('[B10] a snapshot that changes little keeps the rows it does not change', () => {
  const copy = {
    ...board,
    position: { epoch: 1, seq: 11 },
    rows: board.rows.map((row) => ({ ...row, slots: [...row.slots] })),
  };
  expect(receive(live, { kind: 'snapshot', board: copy }).board?.rows).toBe(board.rows);
});
