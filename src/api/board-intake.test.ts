import { describe, expect, test } from 'vitest';
import type { Position } from '#domain/position.ts';
import { emptyHolding, type Holding, type Intake } from './board-intake.ts';
import { changesKept } from './live-board-state.ts';
import type { Moment } from './moment.ts';
import { takeInAndRecord as takeIn } from './recording-intake.ts';
import { fakeBoardClock } from './testing/fake-answers.ts';
import { down, fakeBoard, fakeTransition, fakeTransitions, up } from './testing/fake-history.ts';

const at = (seconds: number): Moment => ({
  now: 1_700_000_000_000 + seconds * 1_000,
  elapsed: seconds * 1_000,
  monotonic: seconds * 1_000,
});

/** A statement made `ageMs` before it was received. */
function head(position: Position, seconds: number, ageMs = 0): Intake {
  const received = at(seconds);
  const age = { generatedAt: received.now - ageMs, ageAtReceiptMs: ageMs, receivedAt: received };
  return { kind: 'head', head: position, clock: fakeBoardClock, proofs: { age, clock: age }, at: received };
}
const snapshot = (epoch: number, seq: number, seconds: number): Intake => ({
  kind: 'snapshot',
  board: fakeBoard(epoch, seq),
  at: at(seconds),
});
const batch = (epoch: number, from: number, to: number, seconds: number): Intake => ({
  kind: 'batch',
  epoch,
  transitions: fakeTransitions(from, to),
  at: at(seconds),
});

function takeAll(intakes: readonly Intake[], from: Holding = emptyHolding): Holding {
  return intakes.reduce(takeIn, from);
}

const live = takeAll([head({ epoch: 1, seq: 6 }, 0), snapshot(1, 6, 0)]);

describe('[N10] a statement vouches for the board only where it names its position', () => {
  test('none before there is a board, then the one that was awaited', () => {
    expect(takeAll([head({ epoch: 1, seq: 6 }, 0)]).proof).toBeNull();
    expect(live.proof?.receivedAt).toEqual(at(0));
    expect(live.behindSince).toBeNull();
  });

  test('the same position: yes', () => {
    expect(takeIn(live, head({ epoch: 1, seq: 6 }, 5)).proof?.receivedAt).toEqual(at(5));
  });

  test('a later one: not before the board has reached it, and then as old as it is', () => {
    const behind = takeIn(live, head({ epoch: 1, seq: 8 }, 5));
    expect(behind.proof).toBe(live.proof);
    expect(behind.behindSince).toEqual(at(5));
    const half = takeIn(behind, batch(1, 7, 7, 6));
    expect(half.proof).toBe(live.proof);
    expect(half.behindSince).toEqual(at(5));
    const there = takeIn(half, batch(1, 8, 8, 7));
    expect(there.proof?.receivedAt).toEqual(at(5));
    expect(there.behindSince).toBeNull();
  });

  test('F16 an earlier one, from a cache or a server that lags behind: no, however fresh it says it is', () => {
    expect(takeIn(live, head({ epoch: 1, seq: 5 }, 5)).proof).toBe(live.proof);
  });

  test('F37 an older epoch: nothing happens at all', () => {
    const later = takeAll([head({ epoch: 2, seq: 3 }, 1), snapshot(2, 3, 1)], live);
    expect(takeIn(later, head({ epoch: 1, seq: 9 }, 5))).toBe(later);
    expect(takeIn(later, batch(1, 7, 9, 5))).toBe(later);
    expect(takeIn(later, snapshot(1, 9, 5))).toBe(later);
  });

  test('a statement that is older than the one at hand does not replace it', () => {
    const fresh = takeIn(live, head({ epoch: 1, seq: 6 }, 10));
    expect(takeIn(fresh, head({ epoch: 1, seq: 6 }, 11, 9_000)).proof).toBe(fresh.proof);
  });

  test('without knowledge of the server’s time there is no proof', () => {
    const intake = { ...head({ epoch: 1, seq: 6 }, 5), proofs: null } as Intake;
    expect(takeAll([intake, snapshot(1, 6, 5)])).toMatchObject({ proof: null, clock: null });
  });

  test('changes alone are no proof: somebody has to say that this is all', () => {
    expect(takeIn(live, batch(1, 7, 8, 9)).proof).toBe(live.proof);
  });
});

describe('[N12] the old board stays until the new one is there', () => {
  test('F36 a new epoch', () => {
    const told = takeIn(live, head({ epoch: 2, seq: 4 }, 5));
    expect(told.feed).toMatchObject({ status: 'unsynced', board: { position: { epoch: 1, seq: 6 } } });
    expect(told.proof).toBe(live.proof);
    expect(told.behindSince).toEqual(at(5));
    const there = takeIn(told, snapshot(2, 4, 6));
    expect(there.feed.board?.position).toEqual({ epoch: 2, seq: 4 });
    expect(there.proof?.receivedAt).toEqual(at(5));
    expect(there.behindSince).toBeNull();
  });

  test('F35 a reset: what was proven before no longer counts for a board that may not be continued', () => {
    const reset = takeIn(live, { kind: 'reset', position: { epoch: 1, seq: 9 }, at: at(5) });
    expect(reset.feed.board).toBe(live.feed.board);
    expect(reset.behindSince).toEqual(at(5));
    expect(takeIn(reset, head({ epoch: 1, seq: 6 }, 6)).proof).toBe(live.proof);
    expect(takeAll([head({ epoch: 1, seq: 9 }, 7), snapshot(1, 9, 8)], reset)).toMatchObject({
      proof: { receivedAt: at(7) },
      behindSince: null,
    });
  });
});

test('[N11] F38 F39 events that come while a board is on its way are kept, an older board changes nothing', () => {
  const waiting = takeAll([head({ epoch: 1, seq: 8 }, 0), batch(1, 9, 10, 1)]);
  const there = takeIn(waiting, snapshot(1, 8, 2));
  expect(there.feed).toMatchObject({ status: 'live', board: { position: { epoch: 1, seq: 10 } } });
  expect(takeIn(there, snapshot(1, 8, 3))).toBe(there);
});

test('[N11] F32 F33 repeated and reordered events give the same board', () => {
  const shuffled = takeAll([batch(1, 9, 10, 1), batch(1, 7, 8, 1), batch(1, 7, 10, 2), batch(1, 8, 9, 3)], live);
  expect(shuffled.feed.board?.rows).toEqual(fakeBoard(1, 10).rows);
  expect(shuffled.feed.status).toBe('live');
});

describe('[N18] changes are told with what they replaced, newest first', () => {
  test('each with its former pair, also twice in one batch and when they were held back', () => {
    const held = takeIn(live, batch(1, 8, 13, 1));
    expect(held.changes).toEqual([]);
    const { changes } = takeIn(held, batch(1, 7, 7, 2));
    expect(changes.map((change) => change.transition.seq)).toEqual([13, 12, 11, 10, 9, 8, 7]);
    expect(changes.at(-1)).toMatchObject({ epoch: 1, from: up, transition: { to: down }, isCorrection: false });
    const first = changes.find((change) => change.transition.seq === 13);
    expect(first?.transition.insurerId).toBe(fakeTransition(7).insurerId);
    expect(first?.from).toBe(down);
  });

  test('a correction of the past says so and leaves the cell alone', () => {
    const correction = { ...fakeTransition(7), at: fakeTransition(1).at - 60_000 };
    const next = takeIn(live, { kind: 'batch', epoch: 1, transitions: [correction], at: at(1) });
    expect(next.changes).toMatchObject([{ isCorrection: true, from: up }]);
    expect(next.feed.board?.rows).toEqual(live.feed.board?.rows);
  });

  test('only so many are kept', () => {
    const next = takeIn(live, batch(1, 7, 6 + changesKept + 50, 1));
    expect(next.changes).toHaveLength(changesKept);
    expect(next.changes[0]?.transition.seq).toBe(6 + changesKept + 50);
  });
});

describe('[N25] a board that was fetched tells what differs from the one before', () => {
  test('with the time at which it came, and marked as seen by comparing', () => {
    const { changes } = takeAll([head({ epoch: 1, seq: 9 }, 1), snapshot(1, 9, 2)], live);
    const learnedAt = fakeBoardClock.now + 1_000 * fakeBoardClock.rate;
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) expect(change).toMatchObject({ epoch: 1, learnedAt, transition: { seq: 9 } });
    const fallen = fakeTransitions(7, 9).filter((one) => one.to === down);
    const cells = new Set(fallen.map((one) => `${one.insurerId} ${one.serviceId}`));
    expect(new Set(changes.map(({ transition: one }) => `${one.insurerId} ${one.serviceId}`))).toEqual(cells);
    const times = changes.map((change) => change.transition.at);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  test('what came while it was on its way is told as the stream told it', () => {
    const waiting = takeAll([head({ epoch: 1, seq: 10 }, 1), batch(1, 9, 10, 1)], live);
    const { changes, feed } = takeIn(waiting, snapshot(1, 8, 2));
    expect(feed.board?.position.seq).toBe(10);
    expect(changes.slice(0, 2).map((change) => [change.transition.seq, change.learnedAt])).toEqual([
      [10, null],
      [9, null],
    ]);
    expect(changes.slice(2).every((change) => change.learnedAt !== null && change.transition.seq === 8)).toBe(true);
  });

  test('the first board, an old one and one of another history tell nothing', () => {
    expect(live.changes).toEqual([]);
    expect(takeIn(live, snapshot(1, 5, 1)).changes).toEqual([]);
    expect(takeAll([head({ epoch: 2, seq: 9 }, 1), snapshot(2, 9, 1)], live).changes).toEqual([]);
  });
});

test('the same object comes back when nothing happened', () => {
  const proven = takeIn(live, head({ epoch: 1, seq: 6 }, 5));
  expect(takeIn(proven, batch(1, 3, 6, 6))).toBe(proven);
});
