import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyOptions } from '#lib/property-runs.ts';
import { clampRetryMs, pollDelayMs, retryDelayMs } from './retry-delay.ts';

test('[N8] staff come back within 5 s at first and never wait longer than 30 s; the public within 50 s; nobody at once', () => {
  expect([1, 2, 3, 4, 99].map((failures) => retryDelayMs('staff', failures, 1))).toEqual([
    5_000, 10_000, 20_000, 30_000, 30_000,
  ]);
  expect([1, 2, 99].map((failures) => retryDelayMs('public', failures, 1))).toEqual([50_000, 50_000, 50_000]);
  expect(retryDelayMs('staff', 1, 0)).toBe(250);
});

test('[N8] the first delay of a crowd is spread over its whole range', () => {
  const perSecond = Array.from({ length: 50 }, () => 0);
  for (let reader = 0; reader < 50_000; reader += 1) {
    const second = Math.floor(retryDelayMs('public', 1, reader / 50_000) / 1_000);
    perSecond[second] = (perSecond[second] ?? 0) + 1;
  }
  expect(Math.max(...perSecond)).toBeLessThanOrEqual(1.5 * (50_000 / 50));
});

test('[N8] F28 a server’s wish for the pause is between 1 s and 1 min', () => {
  expect([0, 1, 5_000, 1e12, null, Number.NaN].map(clampRetryMs)).toEqual([1_000, 1_000, 5_000, 60_000, 0, 0]);
});

test('[N19] the public polls every 15 s ± 20 %, a hidden page every minute, and slower when asked to', () => {
  expect([0, 1].map((random) => pollDelayMs('public', 15_000, false, random))).toEqual([12_000, 18_000]);
  expect(pollDelayMs('public', 15_000, true, 0.5)).toBe(60_000);
  expect(pollDelayMs('public', 90_000, true, 0.5)).toBe(90_000);
  expect([0, 1].map((random) => pollDelayMs('staff', 60_000, true, random))).toEqual([10_000, 15_000]);
});

test('[N8] F76 no delay is ever zero, endless or longer than a timer can be', () => {
  const any = fc.oneof(fc.double(), fc.constantFrom(0, -1, 1e15, Number.NaN, Infinity));
  fc.assert(
    fc.property(
      any,
      fc.integer({ min: 1, max: 10_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (asked, failures, random) => {
        for (const delayMs of [retryDelayMs('public', failures, random), pollDelayMs('public', asked, false, random)]) {
          expect(delayMs).toBeGreaterThanOrEqual(250);
          expect(delayMs).toBeLessThanOrEqual(360_000);
        }
        expect(clampRetryMs(asked)).toBeLessThanOrEqual(60_000);
      },
    ),
    propertyOptions(),
  );
});
