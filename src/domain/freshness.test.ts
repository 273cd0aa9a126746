import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { ageAt, freshnesses, freshnessOf, futureToleranceMs, ladderForPoll, ladders, type Proof } from './freshness.ts';

describe('freshnessOf', () => {
  it.each([
    ['public', 45_000, 'live', 'delayed'],
    ['public', 90_000, 'delayed', 'stale'],
    ['public', 900_000, 'stale', 'unknown'],
    ['staff', 15_000, 'live', 'delayed'],
    ['staff', 30_000, 'delayed', 'stale'],
    ['staff', 300_000, 'stale', 'unknown'],
  ] as const)('[L1] %s at %d ms: %s up to the limit, %s after it', (audience, limitMs, upTo, after) => {
    expect(freshnessOf(limitMs - 1, ladders[audience])).toBe(upTo);
    expect(freshnessOf(limitMs, ladders[audience])).toBe(upTo);
    expect(freshnessOf(limitMs + 1, ladders[audience])).toBe(after);
  });

  it('[L1] a brand-new board is live', () => {
    expect(freshnessOf(0, ladders.staff)).toBe('live');
  });

  it.each([null, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    '[L2] an age of %s is unknown',
    (age) => {
      expect(freshnessOf(age, ladders.public)).toBe('unknown');
    },
  );

  it('[L2] a little ahead of its time is forgiven, more is not', () => {
    expect(freshnessOf(-futureToleranceMs + 1, ladders.staff)).toBe('live');
    expect(freshnessOf(-futureToleranceMs, ladders.staff)).toBe('live');
    expect(freshnessOf(-futureToleranceMs - 1, ladders.staff)).toBe('unknown');
  });

  itHolds(
    '[L1] never gets fresher with age',
    fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (ageMs, moreMs) => {
      const step = (ms: number) => freshnesses.indexOf(freshnessOf(ms, ladders.public));
      expect(step(ageMs + moreMs)).toBeGreaterThanOrEqual(step(ageMs));
    }),
  );
});

describe('ageAt', () => {
  const proof: Proof = { generatedAt: 1_000, ageAtReceiptMs: 2_000, receivedAt: { now: 50_000, elapsed: 700 } };

  it('[L3] adds the larger of monotonic and wall time', () => {
    expect(ageAt(proof, { now: 51_000, elapsed: 1_700 })).toBe(3_000);
    expect(ageAt(proof, { now: 3_650_000, elapsed: 1_700 })).toBe(3_602_000);
    expect(ageAt(proof, { now: 0, elapsed: 4_700 })).toBe(6_000);
    expect(ageAt(proof, { now: 0, elapsed: 0 })).toBe(2_000);
  });

  itHolds(
    '[L3] is never negative and never smaller than at receipt',
    fc.property(
      fc.integer(),
      fc.integer(),
      fc.integer({ min: -futureToleranceMs, max: 1_000_000 }),
      (now, elapsed, ageAtReceiptMs) => {
        const age = ageAt({ ...proof, ageAtReceiptMs }, { now, elapsed });
        expect(age).toBeGreaterThanOrEqual(Math.max(0, ageAtReceiptMs));
      },
    ),
  );

  it('[L2] a proof made in the future proves nothing', () => {
    const at = proof.receivedAt;
    expect(ageAt({ ...proof, ageAtReceiptMs: -futureToleranceMs }, at)).toBe(0);
    expect(ageAt({ ...proof, ageAtReceiptMs: -futureToleranceMs - 1 }, at)).toBe(Number.POSITIVE_INFINITY);
    expect(ageAt({ ...proof, ageAtReceiptMs: Number.NaN }, at)).toBe(Number.POSITIVE_INFINITY);
    expect(ageAt(proof, { now: Number.NaN, elapsed: 1 })).toBe(Number.POSITIVE_INFINITY);
    expect(freshnessOf(ageAt({ ...proof, ageAtReceiptMs: -3_600_000 }, at), ladders.public)).toBe('unknown');
  });
});

describe('ladderForPoll', () => {
  it('[L4] is the public ladder at 15 s and widens with the poll', () => {
    expect(ladderForPoll(15_000)).toEqual(ladders.public);
    expect(ladderForPoll(60_000)).toEqual({ liveMs: 99_000, delayedMs: 198_000, staleMs: 900_000 });
  });

  it.each([0, -1, 14_999, Number.NaN, Number.NEGATIVE_INFINITY])(
    '[L4] a poll of %d ms narrows nothing',
    (pollAfterMs) => {
      expect(ladderForPoll(pollAfterMs)).toEqual(ladders.public);
    },
  );

  it('[L4] no server can make old data live by asking for a poll once a day', () => {
    expect(ladderForPoll(86_400_000)).toEqual(ladderForPoll(120_000));
    expect(ladderForPoll(Number.POSITIVE_INFINITY).liveMs).toBe(171_000);
  });
});
