import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import type { Slot } from './cell.ts';
import { insurerVerdict, lastVerdict } from './insurer-verdict.ts';
import { paintProof } from './paint.ts';
import { pairOf, type Availability, type Mode, type Pair } from './pair.ts';
import { anyPair } from './testing/arbitraries.ts';
import { isolated, onFallback, operational, outage, sampleCell } from './testing/sample.ts';

const live = paintProof('live', false, true);
const of = (...pairs: readonly (Pair | null)[]): Slot[] =>
  pairs.map((pair) => (pair === null ? null : sampleCell({ pair })));
const one = (availability: Availability, mode: Mode = 'normal') => pairOf(availability, mode);
const unknown = one('unknown');

describe('[Y1] the five answers', () => {
  it.each([
    ['all normal', of(operational, operational), 0],
    [
      'checks, switchbacks and maintenance that people do not notice',
      of(
        operational,
        one('operational', 'forensics'),
        one('operational', 'switchback'),
        one('operational', 'maintenance'),
      ),
      0,
    ],
    ['one on the fallback', of(operational, onFallback), 1],
    ['one degraded beside the fallback', of(operational, onFallback, one('degraded')), 2],
    ['one of three down', of(operational, operational, outage), 2],
    ['one of three unknown', of(operational, operational, unknown), 2],
    ['half down', of(operational, outage), 3],
    ['half down, the rest unknown', of(unknown, outage), 3],
    ['half unknown', of(operational, unknown), 4],
    ['nothing used', of(null, null), 4],
    ['nothing there', [], 4],
    ['places the board lacks', [undefined, undefined], 4],
  ] as const)('[Y1] %s', (_, slots, level) => {
    expect(insurerVerdict(slots, live).level).toBe(level);
  });

  it('[Y1] what runs inside but is cut off counts as out of reach', () => {
    const verdict = insurerVerdict(of(operational, one('operational', 'isolated')), live);
    expect(verdict).toMatchObject({ level: 3, counts: { unreachable: 1, working: 1 } });
  });

  it('[Y1] services that are not used count in nothing', () => {
    expect(insurerVerdict(of(operational, null, null), live)).toMatchObject({ level: 0, used: 1 });
  });

  it('[Y1] the tile says when all that is down was taken off on purpose', () => {
    expect(insurerVerdict(of(isolated, isolated), live).tile).toBe(isolated);
    expect(insurerVerdict(of(isolated, outage), live).tile).toBe(outage);
  });
});

itHolds(
  '[Y2] without proof the answer is never anything but unknown',
  fc.property(
    fc.array(anyPair, { maxLength: 12 }),
    fc.constantFrom(
      paintProof('stale', false, true),
      paintProof('unknown', false, true),
      paintProof('live', true, true),
      paintProof('live', false, false),
    ),
    (pairs, proof) => insurerVerdict(of(...pairs), proof).level === 4,
  ),
);

itHolds(
  '[Y2] the quoted answer is the one that was true with proof',
  fc.property(fc.array(anyPair, { maxLength: 12 }), (pairs) => {
    const now = insurerVerdict(of(...pairs), live);
    expect(lastVerdict(of(...pairs), paintProof('stale', false, true))).toEqual(now.level === 4 ? null : now);
  }),
);

it('[Y2] nothing is quoted from a source that is not trusted', () => {
  expect(lastVerdict(of(operational), paintProof('stale', false, false))).toBeNull();
});

itHolds(
  '[Y1] a worse service never makes the answer better',
  fc.property(fc.array(anyPair, { minLength: 1, maxLength: 12 }), (pairs) => {
    const severity = [0, 1, 2, 4, 3];
    const before = insurerVerdict(of(...pairs), live);
    if (before.level === 4) return;
    const after = insurerVerdict(of(outage, ...pairs.slice(1)), live);
    expect(severity[after.level]).toBeGreaterThanOrEqual(severity[before.level] ?? 0);
  }),
);
