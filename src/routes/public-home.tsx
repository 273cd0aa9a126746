import { useLocation } from 'wouter';
import type { Catalog } from '#domain/catalog.ts';
import { LoadFailure } from '#features/freshness/load-failure.tsx';
import { InsurerCombobox } from '#features/insurer-search/insurer-combobox.tsx';
import { verdictTile } from '#features/verdict/verdict-title.ts';
import { VerdictCard } from '#features/verdict/verdict-card.tsx';
import { usePartWords, useFirstWords } from '#i18n/public/use-public-words.ts';
import { Spoken } from '#ui/primitives/spoken.tsx';
import { AfterAnswer } from './after-answer.tsx';
import type { HomeDetails } from './home-details.ts';
import { LaterStateIcon } from './later-page-rest.tsx';
import { PastMark } from './past-mark.tsx';
import { PublicPage } from './public-page.tsx';
import { PublicStand } from './public-stand.tsx';
import type { BoardSource } from './use-board-feed.ts';
import { useDrawnBoard } from './use-drawn-board.ts';
import { useLastVerdict } from './use-last-verdict.ts';
import { useSummary } from './use-summary.ts';
import { useView } from './use-view.ts';
import './public-home.css';

export type PublicHomeProps = Readonly<{ source: BoardSource; details: HomeDetails }>;

/** "Is my insurer affected?" The search and the answer for all first, then what is behind it, then every insurer in words. */
export function PublicHome({ source, details }: PublicHomeProps) {
  const messages = useFirstWords();
  const words = usePartWords('home');
  const { load, search } = messages.frame;
  const { to } = useView();
  const [, navigate] = useLocation();
  const { drawn, past, shown, catalog, proof, minute, failure, retry } = useDrawnBoard(source);
  const summary = useSummary({ shown, proof });
  const lastVerdict = useLastVerdict({ source, isProven: summary !== null, shown, past });
  const { insurers } = catalog ?? past?.catalog ?? nobody;
  const isWaiting = drawn === null && failure === null;
  const rest = { source, drawn, proof, now: minute };
  return (
    <PublicPage
      source={source}
      title={words.title}
      description={words.description}
      heading={words.heading}
      isLong
      isWaiting={isWaiting}
    >
      {!isWaiting && (
        <AfterAnswer isQuiet>
          <LaterStateIcon pair={verdictTile(summary, words)} />
        </AfterAnswer>
      )}
      <div className="home-columns">
        <div className="home-main">
          <InsurerCombobox
            insurers={insurers}
            onChoose={(id) => navigate(to(`/kasse/${encodeURIComponent(id)}`))}
            words={search}
          />
          <PastMark past={past} />
          {isWaiting && <p className="home-waiting">{load.wait}</p>}
          {drawn !== null && (
            <VerdictCard
              summary={summary}
              words={words}
              peopleIn={messages.formats.people}
              lastKnown={lastVerdict}
              isEasy={messages.language === 'leicht'}
            >
              <PublicStand liveBoard={source.liveBoard} past={past} />
            </VerdictCard>
          )}
          {shown === null && failure !== null && (
            <LoadFailure title={load.failed} failure={failure} onRetry={retry} messages={messages} />
          )}
        </div>
        {!isWaiting && (
          <AfterAnswer>
            <details.Beside {...rest} />
          </AfterAnswer>
        )}
      </div>
      {!isWaiting && (
        <AfterAnswer isQuiet>
          <details.List {...rest} />
        </AfterAnswer>
      )}
      <Spoken>{isWaiting ? load.wait : ''}</Spoken>
    </PublicPage>
  );
}

const nobody: Pick<Catalog, 'insurers'> = { insurers: [] };
