import type { Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import {
  chainAt,
  chainCounts,
  firstBreak,
  legOfMany,
  type DeliveryLink,
  type LinkCount,
  type LinkId,
  type LinkState,
} from '#domain/delivery-chain.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { Pair } from '#domain/pair.ts';
import { reachOf, type Reach } from '#domain/reach.ts';
import type { ServiceWords } from '#i18n/public/service-words-de.ts';
import { pairOfReach } from './reach-tile.ts';

/** One leg as it is told. `reach` and `pair` null = not used. */
export type ToldLeg = Readonly<{
  id: LinkId;
  reach: Reach | null;
  pair: Pair | null;
  /** the first is the main one */
  lines: readonly string[];
  /** one insurer: the way is cut here first; all together: it is cut here for some, as the main line says */
  isBreak: boolean;
}>;
export type ToldChain = Readonly<{ sentence: string; legs: readonly ToldLeg[] }>;

export type ChainAsked = Readonly<{
  links: readonly DeliveryLink[];
  board: Board;
  catalog: Catalog;
  proof: PaintProof;
  insurerId: string | null;
  stations: readonly string[];
  words: ServiceWords['chain'];
}>;

/** The chain of one insurer, or of all together, in words and states. */
export function chainTold(asked: ChainAsked): ToldChain {
  return asked.insurerId === null ? ofAll(asked) : ofOne(asked, asked.insurerId);
}

function ofAll({ links, board, catalog, proof, words }: ChainAsked): ToldChain {
  const { legs, broken, unknown, applicable } = chainCounts(links, board, catalog, proof);
  return {
    sentence: sentenceOfAll(broken, unknown, applicable, words),
    legs: legs.map((leg) => {
      const reach = legOfMany(leg);
      const pair = reach === null ? null : pairOfReach[reach];
      return { id: leg.id, reach, pair, lines: linesOf(leg, words), isBreak: leg.byReach.unreachable > 0 };
    }),
  };
}

function sentenceOfAll(broken: number, unknown: number, applicable: number, words: ServiceWords['chain']): string {
  if (broken > 0) return words.broken(broken, applicable);
  if (applicable > 0 && unknown === applicable) return words.unknown;
  return unknown > 0 ? words.count.unknown(unknown) : words.wholeAll;
}

const order: readonly Reach[] = ['unreachable', 'unknown', 'limited', 'fallback', 'working'];

function linesOf({ byReach, applicable }: LinkCount, words: ServiceWords['chain']): readonly string[] {
  if (applicable === 0) return [words.notUsed];
  if (byReach.working === applicable) return [words.allWork(applicable)];
  return order.filter((reach) => byReach[reach] > 0).map((reach) => words.count[reach](byReach[reach]));
}

function ofOne({ links, board, proof, stations, words }: ChainAsked, insurerId: string): ToldChain {
  const legs = chainAt(links, board, insurerId, proof);
  const breakAt = firstBreak(legs.map(({ reach }) => reach));
  return {
    sentence: sentenceOfOne(legs, breakAt, stations, words),
    legs: legs.map((leg, index) => ({
      id: leg.id,
      reach: leg.reach,
      pair: pairOf(leg),
      lines: [index === breakAt ? words.breaksHere : leg.reach === null ? words.notUsed : words.state[leg.reach]],
      isBreak: index === breakAt,
    })),
  };
}

function sentenceOfOne(
  legs: readonly LinkState[],
  breakAt: number | null,
  stations: readonly string[],
  words: ServiceWords['chain'],
): string {
  if (breakAt !== null) return words.brokenHere(stations[breakAt] ?? '', stations[breakAt + 1] ?? '');
  if (legs.some(({ reach }) => reach === 'unknown')) return words.unknown;
  return legs.every(({ reach }) => reach === null) ? words.notUsed : words.whole;
}

/** The very state of the service that holds the leg back. */
function pairOf({ reach, parts }: LinkState): Pair | null {
  const painted = parts.flatMap(({ painted: one }) => (one.kind === 'notApplicable' ? [] : [one.pair]));
  return painted.find((pair) => reachOf(pair) === reach) ?? null;
}
