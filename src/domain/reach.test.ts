import { describe, expect, it } from 'vitest';
import { allPairs, pairOf } from './pair.ts';
import { reachOf, reaches, worstReach } from './reach.ts';

describe('reach', () => {
  it('[R1] an outage and a service that runs behind a cut are out of reach', () => {
    for (const pair of allPairs.filter(({ availability }) => availability === 'outage')) {
      expect(reachOf(pair)).toBe('unreachable');
    }
    expect(reachOf(pairOf('operational', 'isolated'))).toBe('unreachable');
    expect(reachOf(pairOf('degraded', 'isolated'))).toBe('limited');
  });

  it('[R1] unknown stays unknown in every mode, and only what is said to run works', () => {
    for (const pair of allPairs.filter(({ availability }) => availability === 'unknown')) {
      expect(reachOf(pair)).toBe('unknown');
    }
    const works = allPairs.filter((pair) => reachOf(pair) === 'working');
    expect(works.map(({ availability, mode }) => `${availability}/${mode}`)).toEqual([
      'operational/normal',
      'operational/forensics',
      'operational/switchback',
      'operational/maintenance',
    ]);
    expect(reachOf(pairOf('operational', 'fallback'))).toBe('fallback');
  });

  it('[R4] the worse of two is a join, with unknown never better than a limit', () => {
    for (const a of reaches) {
      expect(worstReach(a, a)).toBe(a);
      for (const b of reaches) expect(worstReach(a, b)).toBe(worstReach(b, a));
    }
    expect(worstReach('unknown', 'limited')).toBe('unknown');
    expect(worstReach('unknown', 'unreachable')).toBe('unreachable');
  });
});
