import { describe, expect, it } from 'vitest';

import { chainCatalog, withPairs } from './testing/chain-sample.ts';
import { chainAt, chainCounts, deliveryChainOf, firstBreak, worstOf } from './delivery-chain.ts';
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
    expect(reachesAt({ carrier: works, note: works, reports: works })).toEqual(['works', 'works', 'works']);
    expect(reachesAt({ carrier: works, note: works, reports: out })).toEqual(['works', 'works', 'unreachable']);
    expect(reachesAt({ carrier: out, note: works, reports: works })).toEqual(['unreachable', 'works', 'works']);
    expect(reachesAt({ carrier: works, note: limited, reports: unknown })).toEqual(['works', 'limited', 'unknown']);
  });

  it('[R4] what is not used carries nothing', () => {
    expect(reachesAt({ carrier: null, note: works, reports: null })).toEqual([null, 'works', 'works']);
  });

  it('[R4] without proof no leg holds', () => {
    expect(reachesAt({ carrier: works, note: works, reports: works }, stale)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it('[R5] it breaks at the first leg that is out of reach, and an unknown one is no break', () => {
    expect(firstBreak(['works', 'unreachable', 'unreachable'])).toBe(1);
    expect(firstBreak(['works', 'unknown', 'limited'])).toBeNull();
    expect(firstBreak([null, 'works', 'works'])).toBeNull();
  });

  it('[R5] for all insurers it counts each leg by state', () => {
    const board = withPairs(
      { carrier: works, note: out, reports: works },
      { carrier: works, note: limited, reports: null },
    );
    const counts = chainCounts(links, board, chainCatalog, live);
    expect(counts.map(({ applicable }) => applicable)).toEqual([2, 2, 2]);
    expect(counts[1]?.byReach).toMatchObject({ unreachable: 1, limited: 1, works: 0 });
    expect(counts.map(worstOf)).toEqual(['works', 'unreachable', 'unreachable']);
  });
});
