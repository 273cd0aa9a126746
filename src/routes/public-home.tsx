import { LoadFailure } from '#features/freshness/load-failure.tsx';
import { InsurerList } from '#features/verdict/insurer-list.tsx';
import { VerdictCard } from '#features/verdict/verdict-card.tsx';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { Spoken } from '#ui/primitives/spoken.tsx';
import { PublicPage } from './public-page.tsx';
import { PublicStand } from './public-stand.tsx';
import { useBoardFeed, type BoardSource } from './use-board-feed.ts';

/** "Is my insurer affected?" The answer for all first, then every insurer in words. */
export function PublicHome({ source }: Readonly<{ source: BoardSource }>) {
  const messages = usePublicWords();
  const words = usePartWords('home');
  const { load } = messages.frame;
  const { shown, proof, summary, minute, failure, retry } = useBoardFeed(source);
  return (
    <PublicPage source={source} title={words.title} description={words.description} heading={words.heading}>
      {shown === null && failure !== null && (
        <LoadFailure title={load.failed} failure={failure} onRetry={retry} messages={messages} />
      )}
      {shown === null && failure === null && <p>{load.wait}</p>}
      <Spoken>{shown === null && failure === null ? load.wait : ''}</Spoken>
      {shown !== null && (
        <>
          <VerdictCard summary={summary} words={words}>
            <PublicStand liveBoard={source.liveBoard} />
          </VerdictCard>
          <InsurerList {...shown} proof={proof} now={minute} words={words} messages={messages} />
        </>
      )}
    </PublicPage>
  );
}
