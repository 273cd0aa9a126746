import { useDeferredValue, useId, useMemo, useState } from 'react';
import { berlinDayOf, berlinInstantOf } from '#domain/berlin-time.ts';
import { completeBoard, type Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Instant } from '#domain/instant.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { HomeWords } from '#i18n/public/home-words-de.ts';
import type { SharedMessages } from '#i18n/shared/shared-messages.ts';
import { boardMarks } from '#ui/status/cell-marks.ts';
import { isReadable } from '#ui/is-readable.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { ShowMoreButton } from '#ui/primitives/show-more-button.tsx';
import { useShowMore } from '#ui/primitives/use-show-more.ts';
import { InsurerCard } from './insurer-card.tsx';
import { searchInsurers } from './search-insurers.ts';
import './insurer-list.css';

export type InsurerListProps = Readonly<{
  board: Board;
  catalog: Catalog;
  proof: PaintProof;
  now: Instant | null;
  words: HomeWords;
  messages: SharedMessages;
}>;

/** Find your insurer by name; below it all its services in words. Nothing of it is stored anywhere. */
export function InsurerList({ board, catalog, proof, now, words, messages }: InsurerListProps) {
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const inputId = useId();
  const complete = useMemo(() => completeBoard(board, catalog), [board, catalog]);
  const rows = useMemo(() => new Map(complete.rows.map((row) => [row.insurerId, row])), [complete]);
  const found = useMemo(() => searchInsurers(catalog.insurers, asked), [catalog, asked]);
  const { shown, next, showMore } = useShowMore(found.length, 100);
  const today = berlinInstantOf(berlinDayOf(now ?? board.asOf));
  return (
    <section {...boardMarks(board.position)} aria-labelledby={`${inputId}-heading`} className="grid gap-3">
      <h2 id={`${inputId}-heading`} className="text-xl font-semibold">
        {words.insurers}
      </h2>
      <div>
        <label htmlFor={inputId} className="text-sm font-semibold text-ink-2">
          {words.search}
        </label>
        <div className="insurer-search">
          <Icon name="search" size={20} />
          <input
            id={inputId}
            type="search"
            autoComplete="off"
            maxLength={80}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </div>
        <output htmlFor={inputId} className="mt-1 block text-sm text-ink-2">
          {found.length === 0 ? words.searchNone : words.searchCount(found.length, catalog.insurers.length)}
        </output>
      </div>
      <ul className="insurer-cards">
        {found.slice(0, shown).map((insurer) => {
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
              />
            )
          );
        })}
      </ul>
      <ShowMoreButton next={next} onShowMore={showMore} label={words.more(next, found.length - shown)} />
    </section>
  );
}
