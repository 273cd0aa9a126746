import { describe, expect, test } from 'vitest';
import type { Failure } from './failure.ts';
import {
  connectionKindOf,
  endLeg,
  failLeg,
  isPolling,
  nextStreamAt,
  nextSyncAt,
  restingLeg,
  startLeg,
  wakeLeg,
  type Situation,
} from './link.ts';

const trouble: Failure = { kind: 'status', status: 500, problem: null, retryAfterMs: null };
const sentAway: Failure = { kind: 'status', status: 503, problem: null, retryAfterMs: 30_000 };

const fine: Situation = {
  audience: 'staff',
  sync: endLeg(startLeg(restingLeg, 900), 1_000, 12_000),
  stream: startLeg(restingLeg, 1_000),
  isStreaming: true,
  isOnline: true,
  feed: 'live',
  hasBoard: true,
  behindSince: null,
  wantsSnapshot: false,
  sampleAt: null,
  jitter: 0.5,
};
const begun: Situation = {
  ...fine,
  sync: restingLeg,
  stream: restingLeg,
  isStreaming: false,
  hasBoard: false,
  feed: 'unsynced',
};
const failedOnce = failLeg(startLeg(restingLeg, 1_000), 2_000, trouble, 4_000);
const failedTwice = failLeg(startLeg(failedOnce, 6_000), 7_000, trouble, 9_000);

describe('[N9] who asks when', () => {
  test('the pointer comes first, the stream as soon as that has been answered, rightly or wrongly', () => {
    expect(nextSyncAt(500, begun)).toBe(500);
    expect(nextStreamAt(begun)).toBeNull();
    expect(nextStreamAt({ ...begun, sync: failedOnce })).toBe(0);
  });

  test('a live stream needs no pointer', () => {
    expect(nextSyncAt(50_000, fine)).toBeNull();
    expect(nextStreamAt(fine)).toBeNull();
  });

  test('a board at hand is asked after anew when the page begins to talk again', () => {
    expect(nextSyncAt(500, { ...begun, hasBoard: true, feed: 'live' })).toBe(500);
  });

  test('one failure of the stream is not yet polling, two are, and so is being sent away for longer', () => {
    const silent = { ...fine, isStreaming: false };
    expect(isPolling({ ...silent, stream: failedOnce })).toBe(false);
    expect(isPolling({ ...silent, stream: failedTwice })).toBe(true);
    expect(isPolling({ ...silent, stream: failLeg(startLeg(restingLeg, 0), 1, sentAway, 3_000) })).toBe(true);
    expect(nextSyncAt(10_000, { ...silent, stream: failedTwice })).toBe(13_000);
  });

  test('while the pointer is polled the stream is still sought, and when it is back polling ends', () => {
    const polling = { ...fine, isStreaming: false, stream: failedTwice };
    expect(nextStreamAt(polling)).toBe(16_000);
    expect(nextSyncAt(20_000, { ...polling, isStreaming: true })).toBeNull();
  });

  test('the public always polls and never streams', () => {
    const reader: Situation = { ...fine, audience: 'public', isStreaming: false, stream: restingLeg };
    expect(nextSyncAt(10_000, reader)).toBe(13_000);
    expect(nextStreamAt(reader)).toBeNull();
  });
});

describe('[N11] when a board is fetched', () => {
  const gap: Situation = { ...fine, feed: 'gap', behindSince: 20_000 };

  test('F30 F34 a gap has two seconds to fill itself, and a little more at random', () => {
    expect(nextSyncAt(20_000, gap)).toBe(22_250);
    expect(nextSyncAt(20_000, { ...gap, jitter: 0 })).toBe(22_000);
  });

  test('what cannot fill itself is not waited for', () => {
    expect(nextSyncAt(20_000, { ...gap, feed: 'unsynced', wantsSnapshot: true })).toBe(20_500);
  });

  test('one at a time', () => {
    expect(nextSyncAt(30_000, { ...gap, sync: startLeg(gap.sync, 22_250) })).toBeNull();
  });

  test('after a failure with patience, whatever is needed', () => {
    expect(nextSyncAt(30_000, { ...gap, sync: failLeg(gap.sync, 30_000, trouble, 7_000) })).toBe(37_000);
  });
});

describe('[N8] [N21] floors and waking', () => {
  test('F13 the server’s word holds, our own patience ends when the page wakes up', () => {
    const polite = failLeg(startLeg(restingLeg, 0), 1_000, sentAway, 3_000);
    expect(nextSyncAt(2_000, { ...begun, sync: polite })).toBe(31_000);
    expect(nextSyncAt(2_000, { ...begun, sync: wakeLeg(polite, 2_000) })).toBe(31_000);
    const patient = failLeg(startLeg(restingLeg, 0), 1_000, trouble, 25_000);
    expect(nextSyncAt(2_000, { ...begun, sync: wakeLeg(patient, 2_000) })).toBe(2_000);
  });

  test('waking again and again asks once a second', () => {
    const running = startLeg(restingLeg, 1_000);
    expect(wakeLeg(failLeg(running, 1_010, trouble, 9_000), 1_020).notBefore).toBe(2_000);
    expect(nextSyncAt(1_020, { ...fine, sync: endLeg(running, 1_010, 12_000), sampleAt: 1_020 })).toBe(2_000);
  });

  test('success forgets the failures', () => {
    expect(endLeg(failedTwice, 9_000, 0)).toMatchObject({ failures: 0, failure: null, floorAt: 9_000 });
  });
});

describe('[N9] what is said about the connection', () => {
  test.each([
    ['connecting', begun],
    ['streaming', fine],
    ['connecting', { ...fine, isStreaming: false, stream: failedOnce }],
    ['polling', { ...fine, isStreaming: false, stream: failedTwice }],
    ['offline', { ...fine, isStreaming: false, stream: failedTwice, sync: failedOnce }],
    ['offline', { ...begun, sync: failedOnce }],
    ['streaming', { ...fine, sync: failedOnce }],
    ['offline', { ...fine, sync: failedOnce, isOnline: false }],
    ['streaming', { ...fine, isOnline: false }],
    ['polling', { ...fine, audience: 'public', isStreaming: false, stream: restingLeg }],
    ['connecting', { ...begun, audience: 'public' }],
    ['offline', { ...fine, audience: 'public', isStreaming: false, stream: restingLeg, sync: failedTwice }],
  ] as const)('%s', (kind, situation) => {
    expect(connectionKindOf(situation)).toBe(kind);
  });
});
