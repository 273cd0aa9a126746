import { slotAt } from './board-index.ts';
import { completeBoard, type Board } from './board.ts';
import type { Catalog } from './catalog.ts';
import { paint, type Paint, type PaintProof } from './paint.ts';
import { paintedPairOf } from './summary.ts';
import { reachOf, worstReach, type Reach } from './reach.ts';

export const linkIds = ['toCarrier', 'toInsurer', 'toEmployer'] as const;
export type LinkId = (typeof linkIds)[number];

/** One leg of the way, and the services without which nothing gets over it. */
export type DeliveryLink = Readonly<{ id: LinkId; serviceIds: readonly string[] }>;

/**
 * The way of something a practice sends and an employer fetches: practice → carrier → insurer → employer. Received is not yet delivered, so no one
 * lamp can say it. Read off the catalogue, which alone knows what stands on what: the first leg stands on the services this one depends on, the second
 * on the service itself, the third on the service and on the reports of employers that share a network access with it. Null for a service that has no
 * such way.
 */
export function deliveryChainOf(catalog: Catalog, serviceId: string): readonly DeliveryLink[] | null {
  const service = catalog.services.find(({ id }) => id === serviceId);
  if (service === undefined || service.family === 'reporting') return null;
  const isListed = (id: string) => catalog.services.some((other) => other.id === id);
  const carriers = service.dependsOn.filter(isListed);
  const accesses = catalog.platforms.filter(
    ({ kind, serviceIds }) => kind === 'networkAccess' && serviceIds.includes(serviceId),
  );
  const reports = catalog.services.filter(
    ({ id, family }) => family === 'reporting' && accesses.some(({ serviceIds }) => serviceIds.includes(id)),
  );
  if (carriers.length === 0 || reports.length === 0) return null;
  return [
    { id: 'toCarrier', serviceIds: carriers },
    { id: 'toInsurer', serviceIds: [serviceId] },
    { id: 'toEmployer', serviceIds: [serviceId, ...reports.map(({ id }) => id)] },
  ];
}

/** A leg at one insurer. `reach` is that of the worst it stands on; null = the insurer uses none of it. */
export type LinkState = Readonly<{
  id: LinkId;
  reach: Reach | null;
  parts: readonly Readonly<{ serviceId: string; painted: Paint }>[];
}>;

/** The chain at one insurer, as it is painted. */
export function chainAt(
  links: readonly DeliveryLink[],
  board: Board,
  insurerId: string,
  proof: PaintProof,
): readonly LinkState[] {
  return links.map(({ id, serviceIds }) => {
    const parts = serviceIds.map((serviceId) => ({
      serviceId,
      painted: paint(slotAt(board, insurerId, serviceId), proof),
    }));
    return { id, parts, reach: reachOfParts(parts.map(({ painted }) => painted)) };
  });
}

/** How many insurers have a leg in which state. */
export type LinkCount = Readonly<{ id: LinkId; byReach: Readonly<Record<Reach, number>>; applicable: number }>;

/** The chain of all insurers together. */
export type ChainCounts = Readonly<{
  legs: readonly LinkCount[];
  /** insurers with a leg that is known to be out of reach */
  broken: number;
  /** insurers without such a leg, but with one of which nothing is known */
  unknown: number;
  /** insurers that use any of it */
  applicable: number;
}>;

export function chainCounts(
  links: readonly DeliveryLink[],
  board: Board,
  catalog: Catalog,
  proof: PaintProof,
): ChainCounts {
  const complete = completeBoard(board, catalog);
  const chains = complete.rows.map(({ insurerId }) => chainAt(links, complete, insurerId, proof));
  const used = chains
    .map((legs) => legs.flatMap(({ reach }) => (reach === null ? [] : [reach])))
    .filter((reachesOfLegs) => reachesOfLegs.length > 0);
  const broken = used.filter((reachesOfLegs) => reachesOfLegs.includes('unreachable'));
  const unknown = used.filter((one) => !one.includes('unreachable') && one.includes('unknown'));
  return {
    legs: links.map(({ id }, index) =>
      countLeg(
        id,
        chains.map((legs) => legs[index]?.reach ?? null),
      ),
    ),
    broken: broken.length,
    unknown: unknown.length,
    applicable: used.length,
  };
}

function countLeg(id: LinkId, reachesOfLeg: readonly (Reach | null)[]): LinkCount {
  const byReach = { unreachable: 0, unknown: 0, limited: 0, fallback: 0, working: 0 };
  for (const reach of reachesOfLeg) if (reach !== null) byReach[reach] += 1;
  return { id, byReach, applicable: reachesOfLeg.filter((reach) => reach !== null).length };
}

/**
 * A leg of all insurers together: out of reach or unknown when at least half of those that use it have it so, otherwise limited as long as any has
 * trouble with it. Null where none uses it.
 */
export function legOfMany({ byReach, applicable }: LinkCount): Reach | null {
  if (applicable === 0) return null;
  const most = (['unreachable', 'unknown'] as const).find((reach) => byReach[reach] * 2 >= applicable);
  if (most !== undefined) return most;
  if (byReach.working + byReach.fallback < applicable) return 'limited';
  return byReach.fallback > 0 ? 'fallback' : 'working';
}

/** Where something sent now would be held up first: the number of the first leg that is out of reach; null if none is known to be. */
export function firstBreak(reachesOfLegs: readonly (Reach | null)[]): number | null {
  const index = reachesOfLegs.indexOf('unreachable');
  return index < 0 ? null : index;
}

function reachOfParts(painted: readonly Paint[]): Reach | null {
  return painted.reduce<Reach | null>((worst, one) => {
    const pair = paintedPairOf(one);
    if (pair === null) return worst;
    return worst === null ? reachOf(pair) : worstReach(worst, reachOf(pair));
  }, null);
}
