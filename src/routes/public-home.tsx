import { Link } from 'wouter';
import { useFreshness } from '#api/use-freshness.ts';
import type { LiveBoard } from '#api/live-board.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { SimulationMark } from '#features/freshness/simulation-mark.tsx';
import { LoadFailure } from '#features/freshness/load-failure.tsx';
import { InsurerList } from '#features/verdict/insurer-list.tsx';
import { StandText } from '#features/verdict/stand-text.tsx';
import { VerdictCard } from '#features/verdict/verdict-card.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import { Spoken } from '#ui/primitives/spoken.tsx';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { IgnoredNotice } from './ignored-notice.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteSwitches } from './site-switches.tsx';
import { useBoardFeed, type BoardSource } from './use-board-feed.ts';
import { usePageFrame } from './use-page-frame.ts';
import { useView } from './use-view.ts';
import type { Theme } from './view-search.ts';

/** "Is my insurer affected?" The answer for all first, then every insurer in words. */
export function PublicHome({ source }: Readonly<{ source: BoardSource }>) {
  const messages = useMessages();
  const { view, ignored } = useView();
  const theme = usePageFrame({
    title: messages.titles.public,
    language: messages.language,
    theme: view.theme,
    surface: 'page',
  });
  const { shown, catalog, proof, summary, minute, failure, retry } = useBoardFeed(source);
  const clock = useLiveBoardPart(source.liveBoard, (state) => state.clock);
  return (
    <div className="flex min-h-dvh flex-col bg-canvas-public">
      <PublicHeader theme={theme} />
      <main
        id="inhalt"
        className="mx-auto grid w-full max-w-public content-start gap-5 px-4 py-6 md:px-6"
        tabIndex={-1}
      >
        <IgnoredNotice ignored={ignored} />
        <h1 className="text-[1.625rem] leading-8 font-bold tracking-[-0.018em] text-balance lg:text-3xl">
          {messages.public.heading}
        </h1>
        <SimulationMark clock={clock} messages={messages} />
        {shown === null && failure !== null && (
          <LoadFailure title={messages.public.failureTitle} failure={failure} onRetry={retry} messages={messages} />
        )}
        {shown === null && failure === null && <p>{messages.public.loading}</p>}
        <Spoken>{shown === null && failure === null ? messages.public.loading : ''}</Spoken>
        {shown !== null && (
          <>
            <VerdictCard summary={summary} messages={messages}>
              <Stand liveBoard={source.liveBoard} />
            </VerdictCard>
            <InsurerList {...shown} proof={proof} now={minute} messages={messages} />
          </>
        )}
      </main>
      <SiteFooter clock={clock} provider={catalog?.provider.name ?? null} />
    </div>
  );
}

function PublicHeader({ theme }: Readonly<{ theme: Theme }>) {
  const { brand, navigation } = useMessages();
  const { to } = useView();
  return (
    <header className="border-b border-line bg-surface">
      <a href="#inhalt" className="skip-link">
        {navigation.skip}
      </a>
      <div className="mx-auto flex min-h-14 max-w-public flex-wrap items-center gap-x-1 px-4 sm:gap-x-4 md:px-6">
        <Link href={to('/')} className="mr-auto flex items-center gap-2.5 text-base font-bold">
          <StatusTile availability="operational" mode="fallback" size={22} />
          {brand.public}
        </Link>
        <nav aria-label={navigation.label} className="max-sm:hidden">
          <Link href={to('/lage')} className="button-quiet">
            {navigation.board}
          </Link>
        </nav>
        <SiteSwitches theme={theme} />
      </div>
    </header>
  );
}

function Stand({ liveBoard }: Readonly<{ liveBoard: LiveBoard }>) {
  const messages = useMessages();
  const { ageMs, boardNow } = useFreshness(liveBoard);
  const clock = useLiveBoardPart(liveBoard, (state) => state.clock);
  return <StandText ageMs={ageMs} boardNow={boardNow} clock={clock} messages={messages} />;
}
