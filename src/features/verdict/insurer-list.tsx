import { useId, useMemo, type ReactNode } from 'react';
import { berlinDayOf, berlinInstantOf } from '#domain/berlin-time.ts';
import { completeBoard, type Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Instant } from '#domain/instant.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { HomeWords } from '#i18n/public/home-words-de.ts';
import type { SharedMessages } from '#i18n/shared/shared-messages.ts';
import { boardMarks } from '#ui/status/cell-marks.ts';
import { isReadable } from '#ui/is-readable.ts';
import { ShowMoreButton } from '#ui/primitives/show-more-button.tsx';
import { useShowMore } from '#ui/primitives/use-show-more.ts';
import { InsurerCard } from './insurer-card.tsx';
import './insurer-list.css';

export type InsurerListProps = Readonly<{
  board: Board;
  catalog: Catalog;
  proof: PaintProof;
  now: Instant | null;
  words: HomeWords;
  messages: SharedMessages;
  /** the name as a link to the insurer's own page; the same function at each draw */
  linkTo: (insurerId: string, name: ReactNode) => ReactNode;
}>;

/** Every insurer with all its services in words. */
export function InsurerList({ board, catalog, proof, now, words, messages, linkTo }: InsurerListProps) {
  const headingId = useId();
  const complete = useMemo(() => completeBoard(board, catalog), [board, catalog]);
  const rows = useMemo(() => new Map(complete.rows.map((row) => [row.insurerId, row])), [complete]);
  const { shown, next, showMore } = useShowMore(catalog.insurers.length, 100);
  const today = berlinInstantOf(berlinDayOf(now ?? board.asOf));
  return (
    <section {...boardMarks(board.position)} aria-labelledby={headingId} className="grid gap-3">
      <h2 id={headingId} className="text-xl font-semibold">
        {words.insurers}
      </h2>
      <ul className="insurer-cards">
        {catalog.insurers.slice(0, shown).map((insurer) => {
          const row = rows.get(insurer.id);
          return (
            row !== undefined && (
              <InsurerCard
                key={insurer.id}
                name={isReadable(insurer.name) ? insurer.name : insurer.id}
                row={row}
                services={catalog.services}
                proof={proof}
                today={today}
                words={words}
                messages={messages}
                linkTo={linkTo}
              />
            )
          );
        })}
      </ul>
      <ShowMoreButton next={next} onShowMore={showMore} label={words.more(next, catalog.insurers.length - shown)} />
    </section>
  );
}
