import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyOptions } from '#lib/property-runs.ts';
import type { Moment } from './moment.ts';
import { proofOf, refineServerTime, serverNow, skewOf, type ServerTime } from './server-clock.ts';

const hour = 3_600_000;

/** A device whose wall clock is wrong by `skewMs`, seen from a server at `serverMs`. */
function momentAt(serverMs: number, skewMs: number): Moment {
  return { now: 1_700_000_000_000 + serverMs + skewMs, elapsed: 5_000 + serverMs, monotonic: 5_000 + serverMs };
}

const trip = fc.record({
  gapMs: fc.integer({ min: 0, max: 60_000 }),
  thereMs: fc.integer({ min: 0, max: 4_000 }),
  backMs: fc.integer({ min: 0, max: 4_000 }),
  cachedS: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })),
});

test('[N4] the true time of the server always lies within the estimate, so an age is never too small, whatever the device’s clock says', () => {
  fc.assert(
    fc.property(
      fc.array(trip, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: -30 * hour, max: 30 * hour }),
      (trips, skewMs) => {
        let known: ServerTime | null = null;
        let serverMs = 0;
        for (const { gapMs, thereMs, backMs, cachedS } of trips) {
          serverMs += gapMs;
          const sentAt = momentAt(serverMs, skewMs);
          serverMs += thereMs;
          const answered = 1_700_000_000_000 + serverMs;
          const born = answered - cachedS * 1_000 - (cachedS > 0 ? 500 : 0);
          const serverAt = Math.floor(born / 1_000) * 1_000 + cachedS * 1_000;
          serverMs += backMs;
          known = refineServerTime(known, {
            serverAt,
            isCached: cachedS > 0,
            sentAt,
            receivedAt: momentAt(serverMs, skewMs),
          });
          const at = momentAt(serverMs, skewMs);
          const truth = 1_700_000_000_000 + serverMs;
          expect(serverNow(known, at)).toBeGreaterThanOrEqual(truth - 1);
          expect(known.earliest).toBeLessThanOrEqual(truth + 1);
          const proof = proofOf(known, truth - 3_000, at);
          expect(proof?.ageAtReceiptMs).toBeGreaterThanOrEqual(2_999);
        }
      },
    ),
    propertyOptions(),
  );
});

const known = refineServerTime(null, {
  serverAt: 1_700_000_000_000,
  isCached: false,
  sentAt: momentAt(0, 0),
  receivedAt: momentAt(100, 0),
});

test('[N4] many answers narrow the estimate to less than a second', () => {
  let time: ServerTime = known;
  for (let ms = 130; ms < 20_000; ms += 1_130) {
    const serverAt = Math.floor((1_700_000_000_000 + ms) / 1_000) * 1_000;
    time = refineServerTime(time, { serverAt, isCached: false, sentAt: momentAt(ms, 0), receivedAt: momentAt(ms, 0) });
  }
  expect(time.latest - time.earliest).toBeLessThan(400);
});

test('[N4] an age is never negative, and a statement from the future of its own server is no proof', () => {
  const at = momentAt(100, 0);
  expect(proofOf(known, serverNow(known, at) + 4_000, at)?.ageAtReceiptMs).toBe(0);
  expect(proofOf(known, serverNow(known, at) + 5_001, at)).toBeNull();
  expect(proofOf(known, Number.NaN, at)).toBeNull();
  expect(proofOf(null, 0, at)).toBeNull();
});

test('[N5] F57 when the device’s clocks run apart nothing looks younger than it is, until the server speaks again', () => {
  const jumped: Moment = { ...momentAt(5_000, 0), now: momentAt(5_000, 0).now + hour };
  expect(proofOf(known, 1_700_000_004_000, jumped)?.ageAtReceiptMs).toBeGreaterThan(hour);
  const sample = { serverAt: 1_700_000_005_000, isCached: false, sentAt: jumped, receivedAt: jumped };
  expect(serverNow(refineServerTime(known, sample), jumped)).toBeLessThanOrEqual(1_700_000_006_000);
});

test('[N5] while a machine sleeps its monotonic clock may stand still: what was held back is not young', () => {
  const slept: Moment = { ...momentAt(100, 0), now: momentAt(100, 0).now + 8 * hour };
  expect(proofOf(known, 1_700_000_000_000, slept)?.ageAtReceiptMs).toBeGreaterThanOrEqual(8 * hour);
});

test('[N4] a server whose time contradicts what it said before is believed anew', () => {
  const at = momentAt(1_000, 0);
  const renewed = refineServerTime(known, { serverAt: 1_699_999_000_000, isCached: false, sentAt: at, receivedAt: at });
  expect(serverNow(renewed, at)).toBe(1_699_999_001_000);
});

test('[N5] F56 the skew of the device is told, whatever the age of the estimate', () => {
  expect(skewOf(null, momentAt(0, 0))).toBeNull();
  const wrong = (ms: number): Moment => momentAt(ms, hour);
  const time = refineServerTime(null, {
    serverAt: 1_700_000_000_000,
    isCached: false,
    sentAt: wrong(0),
    receivedAt: wrong(0),
  });
  expect(Math.abs((skewOf(time, wrong(60_000)) ?? 0) - hour)).toBeLessThanOrEqual(1_000);
});
