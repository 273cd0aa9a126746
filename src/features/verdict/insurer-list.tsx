import { useId, useMemo, type ReactNode } from 'react';
import { berlinDayOf, berlinInstantOf } from '#domain/berlin-time.ts';
import { completeBoard, type Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { insurerGroupsOf } from '#domain/insurer-groups.ts';
import type { Instant } from '#domain/instant.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { HomeWords } from '#i18n/public/home-words-de.ts';
import type { SharedMessages } from '#i18n/shared/shared-messages.ts';
import { EasyWords } from '#ui/primitives/easy-words.tsx';
import { boardMarks } from '#ui/status/cell-marks.ts';
import { InsurerGroup } from './insurer-group.tsx';
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

/** Every insurer with all its services in words: the affected first, the others behind a heading that counts them. */
export function InsurerList({ board, catalog, proof, now, words, messages, linkTo }: InsurerListProps) {
  const headingId = useId();
  const complete = useMemo(() => completeBoard(board, catalog), [board, catalog]);
  const groups = useMemo(() => insurerGroupsOf(complete, catalog, proof), [complete, catalog, proof]);
  const today = berlinInstantOf(berlinDayOf(now ?? board.asOf));
  return (
    <section {...boardMarks(board.position)} aria-labelledby={headingId} className="grid gap-1">
      <h2 id={headingId} className="text-xl font-semibold">
        {words.insurers}
      </h2>
      {groups.length > 1 && (
        <p className="text-sm text-ink-2">
          <EasyWords isEasy={messages.language === 'leicht'}>{words.affectedMeans}</EasyWords>
        </p>
      )}
      {groups.map(({ kind, members }) => (
        <InsurerGroup
          key={kind}
          heading={words.groups[kind](members.length)}
          // where there is but one group, a closed one would hide all there is
          isOpenAtFirst={kind === 'affected' || groups.length === 1}
          members={members}
          services={catalog.services}
          proof={proof}
          today={today}
          words={words}
          messages={messages}
          linkTo={linkTo}
        />
      ))}
    </section>
  );
}
