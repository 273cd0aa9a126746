import { useMemo } from 'react';
import { Link } from 'wouter';
import { completeBoard, type Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { paint, type PaintProof } from '#domain/paint.ts';
import { pairOf, type Pair } from '#domain/pair.ts';
import { reachOf, worstReach, type Reach } from '#domain/reach.ts';
import { paintedPairOf } from '#domain/summary.ts';
import type { HomeWords } from '#i18n/public/home-words-de.ts';
import { usePartWords } from '#i18n/public/use-public-words.ts';
import { isProven } from '#ui/status/is-proven.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { TextBit } from './text-bit.tsx';
import { useView } from './use-view.ts';

export type HomeServicesProps = Readonly<{
  board: Board;
  catalog: Catalog;
  proof: PaintProof;
}>;

/** Every service with the number of insurers at which it does not simply work: a count, never one worst state. */
export function HomeServices({ board, catalog, proof }: HomeServicesProps) {
  const words = usePartWords('home');
  const { to } = useView();
  const counts = useMemo(
    () => (isProven(proof) ? countServices(board, catalog, proof) : null),
    [board, catalog, proof],
  );
  return (
    <section className="public-card home-services-card" aria-labelledby="home-services">
      <h2 id="home-services" className="public-card-title">
        {words.services}
      </h2>
      <ul className="home-services">
        {catalog.services.map((service, column) => {
          const count = counts?.[column] ?? null;
          return (
            <li key={service.id} className="home-service">
              <span className="home-service-tile">
                <StatusTile {...tileOf(count)} size={22} okAs="tick" />
              </span>
              <Link className="link home-service-name" href={to(`/dienst/${encodeURIComponent(service.id)}`)}>
                <TextBit text={service.name} id={service.id} />
              </Link>
              <span className="home-service-count" data-affected={count !== null && count.affected > 0}>
                {wordsOf(count, words)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type Count = Readonly<{ users: number; affected: number; worst: Reach }>;

/** Per service, in the order of the catalogue: who uses it, to how many it does not simply work, and what the worst of that is. */
function countServices(board: Board, catalog: Catalog, proof: PaintProof): readonly Count[] {
  const { rows } = completeBoard(board, catalog);
  return catalog.services.map((_, column) => {
    const reached = rows.flatMap(({ slots }) => {
      const pair = paintedPairOf(paint(slots[column], proof));
      return pair === null ? [] : [reachOf(pair)];
    });
    return {
      users: reached.length,
      affected: reached.filter((reach) => reach !== 'working').length,
      worst: reached.reduce<Reach>(worstReach, 'working'),
    };
  });
}

/** By the rule of the answer for all: something is wrong, or some of it runs on the fallback, or nothing is. */
function tileOf(count: Count | null): Pair {
  if (count === null || count.users === 0) return pairOf('unknown', 'normal');
  if (count.worst === 'working') return pairOf('operational', 'normal');
  return count.worst === 'fallback' ? pairOf('operational', 'fallback') : pairOf('degraded', 'normal');
}

function wordsOf(count: Count | null, words: HomeWords): string {
  if (count === null || count.users === 0) return words.serviceUnknown;
  return count.affected === 0 ? words.serviceNormal : words.serviceAffected(count.affected, count.users);
}
