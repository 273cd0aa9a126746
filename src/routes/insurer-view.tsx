import { useMemo } from 'react';
import { useParams } from 'wouter';
import { completeBoard } from '#domain/board.ts';
import type { Insurer } from '#domain/catalog.ts';
import { LoadFailure } from '#features/freshness/load-failure.tsx';
import { usePartWords, useFirstWords } from '#i18n/public/use-public-words.ts';
import { insurerNameOf } from '#ui/catalog-names.ts';
import { Spoken } from '#ui/primitives/spoken.tsx';
import type { InsurerDetails } from './insurer-details.ts';
import { InsurerPicture } from './insurer-picture.tsx';
import { LaterNotFound } from './later-not-found.tsx';
import { PublicPage } from './public-page.tsx';
import type { BoardSource } from './use-board-feed.ts';
import { useDrawnBoard } from './use-drawn-board.ts';

export type InsurerViewProps = Readonly<{ source: BoardSource; details: InsurerDetails }>;

/** One insurer: whether it is affected, what to do, what must be done again, whom to call. */
export function InsurerView({ source, details }: InsurerViewProps) {
  const { id } = useParams<{ id: string }>();
  const { frame, ...messages } = useFirstWords();
  const words = usePartWords('insurer');
  const { drawn, past, shown, catalog, proof, minute, failure, retry } = useDrawnBoard(source);
  const complete = useMemo(() => (drawn === null ? null : completeBoard(drawn.board, drawn.catalog)), [drawn]);
  const row = complete?.rows.find(({ insurerId }) => insurerId === id);
  const known = catalog ?? past?.catalog ?? null;
  const insurer = known?.insurers.find((one) => one.id === id);
  if (known !== null && insurer === undefined)
    return <LaterNotFound source={source} missing={{ kind: 'insurer', id }} />;
  if (drawn !== null && complete !== null && insurer !== undefined) {
    return (
      <InsurerPicture
        key={id}
        source={source}
        details={details}
        insurer={insurer}
        board={complete}
        row={row}
        catalog={drawn.catalog}
        proof={proof}
        now={minute ?? past?.at ?? complete.asOf}
        past={past}
      >
        {shown === null && failure !== null && (
          <LoadFailure title={frame.load.failed} failure={failure} onRetry={retry} messages={messages} />
        )}
      </InsurerPicture>
    );
  }
  const name = nameBefore(insurer, id);
  return (
    <PublicPage
      source={source}
      title={name}
      description={words.description(name)}
      heading={name}
      isLong
      isWaiting={failure === null}
    >
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
