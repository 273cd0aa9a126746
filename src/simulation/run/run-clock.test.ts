import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns, propertySeed } from '#lib/property-runs.ts';
import { createRunClock, type RunClock } from './run-clock.ts';

const realStart = Date.UTC(2026, 10, 23);
const boardStart = Date.UTC(2023, 4, 9, 11);

/** Any life of a clock: pauses of real time, each followed by a leap or a change of speed. */
const lives = fc.array(
  fc.record({
    waitMs: fc.nat(100_000),
    act: fc.oneof(
      fc.record({ kind: fc.constant('leap' as const), byMs: fc.nat(10_000_000) }),
      fc.record({ kind: fc.constant('rate' as const), rate: fc.constantFrom(0, 0.1, 1, 7.3, 60, 86_400) }),
    ),
  }),
  { maxLength: 8 },
);

function live(
  rate: number,
  life: typeof lives extends fc.Arbitrary<infer Life> ? Life : never,
): Readonly<{ clock: RunClock; real: number }> {
  const clock = createRunClock(realStart, boardStart, rate);
  let real = realStart;
  for (const { waitMs, act } of life) {
    real += waitMs;
    if (act.kind === 'leap') clock.leap(real, clock.boardAt(real) + act.byMs);
    else clock.setRate(real, act.rate);
  }
  return { clock, real };
}

describe('the clock of a run', () => {
  it('[X14] never runs backwards, whatever is done to it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0, 1, 60),
        lives,
        fc.array(fc.nat(50_000), { maxLength: 10 }),
        (rate, life, waits) => {
          const { clock, real } = live(rate, life);
          let last = -Infinity;
          let at = real;
          for (const wait of [0, ...waits]) {
            at += wait;
            const board = clock.boardAt(at);
            if (board < last) return false;
            last = board;
          }
          return true;
        },
      ),
      { numRuns: propertyRuns(), seed: propertySeed() },
    );
  });

  it('[X2] knows the first real millisecond at which an instant of the board was reached', () => {
    fc.assert(
      fc.property(fc.constantFrom(0.5, 1, 7.3, 60), lives, fc.nat(60_000), (rate, life, aheadMs) => {
        const { clock, real } = live(rate, life);
        clock.setRate(real, rate);
        const reached = clock.realAt(clock.boardAt(real) + aheadMs);
        const board = clock.boardAt(real) + aheadMs;
        return (
          reached >= realStart &&
          (reached <= real || (clock.boardAt(reached) >= board && clock.boardAt(reached - 1) < board))
        );
      }),
      { numRuns: propertyRuns(), seed: propertySeed() },
    );
  });

  it('[X2] counts what lay before its start as reached at the start, and a leap over an instant as the instant of the leap', () => {
    const clock = createRunClock(realStart, boardStart, 60);
    expect(clock.realAt(boardStart - 1)).toBe(realStart);
    clock.leap(realStart + 1_000, boardStart + 3_600_000);
    expect(clock.realAt(boardStart + 60_000)).toBe(realStart + 1_000);
    expect(clock.realAt(boardStart + 61_000)).toBe(realStart + 1_000);
    expect(clock.realAt(boardStart + 3_660_000)).toBe(realStart + 2_000);
  });

  it('[X14] refuses to leap back', () => {
    expect(() => createRunClock(realStart, boardStart, 60).leap(realStart, boardStart - 1)).toThrow(RangeError);
  });

  it('[X2] never reaches anything while it stands still', () => {
    expect(createRunClock(realStart, boardStart, 0).realAt(boardStart + 1)).toBe(Infinity);
  });
});
