import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBoard } from './testing/arbitraries.ts';
import { isolated, onFallback, sampleBoard, sampleCatalog, sampleCell } from './testing/sample.ts';
import { paintProof } from './paint.ts';
import { freshnesses } from './freshness.ts';
import { reaches } from './reach.ts';
import { spreadOf } from './service-spread.ts';

const live = paintProof('live', false, true);
const stale = paintProof('stale', false, true);

describe('where a service works', () => {
  it('[R2] every insurer is in exactly one list, whatever the board says and however it is proven', () => {
    const anyProof = fc
      .tuple(fc.constantFrom(...freshnesses), fc.boolean(), fc.boolean())
      .map((three) => paintProof(...three));
    fc.assert(
      fc.property(anyBoard(4, 2, 1), anyProof, fc.constantFrom('s0', 's1', 's2'), (board, proof, serviceId) => {
        const catalog = sampleCatalog(5, 3);
        const { byReach, notUsed, applicable } = spreadOf(board, catalog, serviceId, proof);
        const listed = reaches.flatMap((reach) => byReach[reach].map(({ insurerId }) => insurerId));
        expect([...listed, ...notUsed].toSorted()).toEqual(['k0', 'k1', 'k2', 'k3', 'k4']);
        expect(listed).toHaveLength(applicable);
      }),
    );
  });

  it('[R2] sorts by what is painted, and an insurer the board forgot is unknown', () => {
    const board = sampleBoard(4, 1);
    const rows = board.rows.map((row, index) => ({
      ...row,
      slots: [[sampleCell(), sampleCell({ pair: isolated }), sampleCell({ pair: onFallback }), null][index] ?? null],
    }));
    const { byReach, notUsed } = spreadOf({ ...board, rows }, sampleCatalog(5, 1), 's0', live);
    const ids = Object.fromEntries(reaches.map((reach) => [reach, byReach[reach].map(({ insurerId }) => insurerId)]));
    expect(ids).toEqual({ unreachable: ['k1'], unknown: ['k4'], limited: [], fallback: ['k2'], working: ['k0'] });
    expect(notUsed).toEqual(['k3']);
  });

  it('[R2] without proof none works, and what was last said is kept to be told as past', () => {
    const { byReach } = spreadOf(sampleBoard(2, 1), sampleCatalog(2, 1), 's0', stale);
    expect(byReach.working).toEqual([]);
    expect(byReach.unknown.map(({ painted }) => painted.kind === 'noProof' && painted.last?.availability)).toEqual([
      'operational',
      'operational',
    ]);
  });

  it('a service nobody knows has no insurers', () => {
    expect(spreadOf(sampleBoard(2, 1), sampleCatalog(2, 1), 'gibt-es-nicht', live).applicable).toBe(0);
  });
});
