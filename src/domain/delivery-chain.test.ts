import { describe, expect, it } from 'vitest';

import { chainCatalog, withPairs } from './testing/chain-sample.ts';
import { chainAt, chainCounts, deliveryChainOf, firstBreak, legOfMany } from './delivery-chain.ts';
import { paintProof } from './paint.ts';
import { pairOf } from './pair.ts';

const live = paintProof('live', false, true);
const stale = paintProof('stale', false, true);
const works = pairOf('operational', 'normal');
const out = pairOf('outage', 'normal');
const limited = pairOf('degraded', 'normal');
const unknown = pairOf('unknown', 'normal');
const links = deliveryChainOf(chainCatalog, 'note') ?? [];
const reachesAt = (pairs: Parameters<typeof withPairs>[0], proof = live) =>
  chainAt(links, withPairs(pairs), 'k0', proof).map(({ reach }) => reach);

describe('the way of a sick note', () => {
  it('[R3] each leg names the services it stands on', () => {
    expect(links).toEqual([
      { id: 'toCarrier', serviceIds: ['carrier'] },
      { id: 'toInsurer', serviceIds: ['note'] },
      { id: 'toEmployer', serviceIds: ['note', 'reports'] },
    ]);
  });

  it('[R3] only what has a carrier and shares a network access with the reports of employers has such a way', () => {
    expect(deliveryChainOf(chainCatalog, 'carrier')).toBeNull();
    expect(deliveryChainOf(chainCatalog, 'reports')).toBeNull();
    expect(deliveryChainOf(chainCatalog, 'other')).toBeNull();
    expect(deliveryChainOf(chainCatalog, 'gibt-es-nicht')).toBeNull();
    expect(deliveryChainOf({ ...chainCatalog, platforms: [] }, 'note')).toBeNull();
  });

  it('[R4] a leg is as good as the worst it stands on', () => {
    expect(reachesAt({ carrier: works, note: works, reports: works })).toEqual(['working', 'working', 'working']);
    expect(reachesAt({ carrier: works, note: works, reports: out })).toEqual(['working', 'working', 'unreachable']);
    expect(reachesAt({ carrier: out, note: works, reports: works })).toEqual(['unreachable', 'working', 'working']);
    expect(reachesAt({ carrier: works, note: limited, reports: unknown })).toEqual(['working', 'limited', 'unknown']);
  });

  it('[R4] what is not used carries nothing', () => {
    expect(reachesAt({ carrier: null, note: works, reports: null })).toEqual([null, 'working', 'working']);
  });

  it('[R4] without proof no leg holds', () => {
    expect(reachesAt({ carrier: works, note: works, reports: works }, stale)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it('[R5] it breaks at the first leg that is out of reach, and an unknown one is no break', () => {
    expect(firstBreak(['working', 'unreachable', 'unreachable'])).toBe(1);
    expect(firstBreak(['working', 'unknown', 'limited'])).toBeNull();
    expect(firstBreak([null, 'working', 'working'])).toBeNull();
  });

  it('[R5] for all insurers it counts each leg by state', () => {
    const board = withPairs(
      { carrier: works, note: out, reports: works },
      { carrier: works, note: limited, reports: null },
    );
    const { legs, ...counts } = chainCounts(links, board, chainCatalog, live);
    expect(counts).toEqual({ broken: 1, unknown: 0, applicable: 2 });
    expect(legs.map(({ applicable }) => applicable)).toEqual([2, 2, 2]);
    expect(legs[1]?.byReach).toMatchObject({ unreachable: 1, limited: 1, working: 0 });
    expect(legs.map(legOfMany)).toEqual(['working', 'unreachable', 'unreachable']);
    const many = { unreachable: 1, unknown: 1, limited: 0, fallback: 0, working: 3 };
    expect(legOfMany({ id: 'toCarrier', byReach: many, applicable: 5 })).toBe('limited');
    expect(
      legOfMany({ id: 'toCarrier', byReach: { ...many, unreachable: 0, unknown: 0, fallback: 1 }, applicable: 4 }),
    ).toBe('fallback');
    expect(legOfMany({ id: 'toCarrier', byReach: { ...many, unknown: 4 }, applicable: 8 })).toBe('unknown');
    expect(legOfMany({ id: 'toCarrier', byReach: many, applicable: 0 })).toBeNull();
  });

  it('[R5] without proof no insurer counts as broken or whole, and one that uses none of it in nothing', () => {
    const board = withPairs(
      { carrier: works, note: out, reports: works },
      { carrier: null, note: null, reports: null },
    );
    expect(chainCounts(links, board, chainCatalog, stale)).toMatchObject({ broken: 0, unknown: 1, applicable: 1 });
  });
});
