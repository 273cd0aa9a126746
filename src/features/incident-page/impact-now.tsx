import { useId } from 'react';
import type { Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { IncidentsWords } from '#i18n/public/incidents-words-de.ts';
import { MiniMatrix } from '#ui/charts/mini-matrix.tsx';

export type ImpactNowProps = Readonly<{
  catalog: Catalog;
  /** null = nothing is proven */
  live: Readonly<{ board: Board; proof: PaintProof }> | null;
  words: IncidentsWords['matrix'];
}>;

/** Every insurer and service in small, as painted now: whether it is a line across or a line down is seen at a glance. */
export function ImpactNow({ catalog, live, words }: ImpactNowProps) {
  const id = useId();
  return (
    <section className="public-card incident-matrix grid gap-3" aria-labelledby={id}>
      <h2 id={id} className="public-card-title">
        {words.heading}
      </h2>
      {live === null ? (
        <p className="text-ink-2">{words.unknown}</p>
      ) : (
        <MiniMatrix
          board={live.board}
          catalog={catalog}
          proof={live.proof}
          names={words.names}
          caption={words.caption}
        />
      )}
    </section>
  );
}
