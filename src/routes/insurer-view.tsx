import { useMemo } from 'react';
import { useParams } from 'wouter';
import { completeBoard } from '#domain/board.ts';
import type { Insurer } from '#domain/catalog.ts';
import { LoadFailure } from '#features/freshness/load-failure.tsx';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { insurerNameOf } from '#ui/catalog-names.ts';
import { Spoken } from '#ui/primitives/spoken.tsx';
import { InsurerPicture } from './insurer-picture.tsx';
import { NotFound } from './not-found.tsx';
import { PublicPage } from './public-page.tsx';
import { useBoardFeed, type BoardSource } from './use-board-feed.ts';
import { useInsurerAnswer } from './use-insurer-answer.ts';

/** One insurer: whether it is affected, what to do, what must be done again, whom to call. */
export function InsurerView({ source }: Readonly<{ source: BoardSource }>) {
  const { id = '' } = useParams<{ id: string }>();
  const { frame, ...messages } = usePublicWords();
  const words = usePartWords('insurer');
  const { shown, catalog, proof, minute, failure, retry } = useBoardFeed(source);
  const complete = useMemo(() => (shown === null ? null : completeBoard(shown.board, shown.catalog)), [shown]);
  const row = complete?.rows.find(({ insurerId }) => insurerId === id);
  const answer = useInsurerAnswer(source, id, row);
  const insurer = catalog?.insurers.find((one) => one.id === id);
  if (catalog !== null && insurer === undefined) return <NotFound source={source} missing={{ kind: 'insurer', id }} />;
  if (shown !== null && complete !== null && insurer !== undefined) {
    return (
      <InsurerPicture
        key={id}
        source={source}
        insurer={insurer}
        board={complete}
        row={row}
        catalog={shown.catalog}
        answer={answer}
        proof={proof}
        now={minute ?? complete.asOf}
      />
    );
  }
  const name = nameBefore(insurer ?? answer.page?.insurer, id);
  return (
    <PublicPage source={source} title={name} description={words.description(name)} heading={name}>
      {failure !== null && (
        <LoadFailure title={frame.load.failed} failure={failure} onRetry={retry} messages={messages} />
      )}
      {failure === null && <p>{frame.load.wait}</p>}
      <Spoken>{failure === null ? frame.load.wait : ''}</Spoken>
    </PublicPage>
  );
}

/** The name as soon as anything tells it. */
function nameBefore(insurer: Insurer | undefined, id: string): string {
  if (insurer === undefined) return id;
  return insurerNameOf(
    { provider: { id: '', name: '', web: null }, insurers: [insurer], services: [], platforms: [] },
    id,
  );
}
