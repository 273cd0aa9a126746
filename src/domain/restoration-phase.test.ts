import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { allPairs, pairOf } from './pair.ts';
import { noPhases, phaseOfCounts, phaseOfPair, restorationPhases } from './restoration-phase.ts';

describe('the phase of a cell', () => {
  it.each([
    ['outage', 'isolated', 'cutOff'],
    ['operational', 'isolated', 'cutOff'],
    ['degraded', 'forensics', 'checking'],
    ['operational', 'fallback', 'fallback'],
    ['outage', 'fallback', 'fallback'],
    ['outage', 'switchback', 'switchback'],
    ['operational', 'normal', 'normal'],
    ['operational', 'maintenance', 'normal'],
    ['degraded', 'normal', 'disturbed'],
    ['outage', 'normal', 'disturbed'],
    ['outage', 'maintenance', 'disturbed'],
    ['unknown', 'normal', 'unknown'],
    ['unknown', 'isolated', 'unknown'],
  ] as const)('[RK4] %s in %s is %s', (availability, mode, phase) => {
    expect(phaseOfPair(pairOf(availability, mode))).toBe(phase);
  });

  it('[RK4] unknown is nothing but unknown, and normal is nothing but operational', () => {
    for (const pair of allPairs) {
      expect(phaseOfPair(pair) === 'unknown').toBe(pair.availability === 'unknown');
      if (phaseOfPair(pair) === 'normal') expect(pair.availability).toBe('operational');
    }
  });
});

describe('the phase of an insurer', () => {
  it.each([
    [{ normal: 12 }, 'normal'],
    [{ normal: 11, disturbed: 1 }, 'disturbed'],
    [{ normal: 10, disturbed: 1, switchback: 1 }, 'switchback'],
    [{ normal: 9, switchback: 2, fallback: 1 }, 'fallback'],
    [{ fallback: 11, checking: 1 }, 'checking'],
    [{ checking: 11, cutOff: 1 }, 'cutOff'],
    [{ normal: 11, unknown: 1 }, 'unknown'],
    [{ fallback: 7, unknown: 5 }, 'fallback'],
    [{ cutOff: 6, unknown: 6 }, 'unknown'],
    [{ unknown: 1 }, 'unknown'],
    [{}, null],
  ] as const)('[RK5] %o is %s', (counts, phase) => {
    expect(phaseOfCounts({ ...noPhases, ...counts })).toBe(phase);
  });

  itHolds(
    '[RK5] anything unknown keeps it from being normal, and nothing is normal that has a service which is not',
    fc.property(fc.record(Object.fromEntries(restorationPhases.map((phase) => [phase, fc.nat(3)]))), (some) => {
      const counts = { ...noPhases, ...some };
      const others = restorationPhases.filter((phase) => phase !== 'normal' && counts[phase] > 0);
      expect(phaseOfCounts(counts) === 'normal').toBe(others.length === 0 && counts.normal > 0);
    }),
  );
});
