import { Link } from 'wouter';
import type { Board } from '#domain/board.ts';
import { completeBoard } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { Summary } from '#domain/summary.ts';
import { usePartWords } from '#i18n/public/use-public-words.ts';
import { isProven } from '#ui/status/is-proven.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { TextBit } from './text-bit.tsx';
import { useView } from './use-view.ts';

export type HomeServicesProps = Readonly<{
  board: Board;
  catalog: Catalog;
  /** null = nothing is proven */
  summary: Summary | null;
  proof: PaintProof;
}>;

/** Every service with the number of insurers at which it does not run as usual: a count, never one worst state. */
export function HomeServices({ board, catalog, summary, proof }: HomeServicesProps) {
  const words = usePartWords('home');
  const { to } = useView();
  const { rows } = completeBoard(board, catalog);
  return (
    <section className="public-card" aria-labelledby="home-services">
      <h2 id="home-services" className="public-card-title">
        {words.services}
      </h2>
      <ul className="home-services">
        {catalog.services.map((service, column) => {
          const users = rows.filter(({ slots }) => slots[column] !== null).length;
          const count = summary === null || !isProven(proof) ? null : (summary.perService[column] ?? 0);
          return (
            <li key={service.id} className="home-service">
              <span className="home-service-tile">
                {count === null && <StatusTile availability="unknown" mode="normal" size={22} />}
                {count === 0 && <StatusTile availability="operational" mode="normal" size={22} okAs="tick" />}
              </span>
              <Link className="link home-service-name" href={to(`/dienst/${encodeURIComponent(service.id)}`)}>
                <TextBit text={service.name} />
              </Link>
              <span className="home-service-count" data-affected={count === null ? undefined : count > 0}>
                {count === null && words.serviceUnknown}
                {count === 0 && words.serviceNormal}
                {count !== null && count > 0 && words.serviceAffected(count, users)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
