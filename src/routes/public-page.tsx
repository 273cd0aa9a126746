import { useContext, useMemo, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { SimulationMark } from '#features/freshness/simulation-mark.tsx';
import { useFirstWords } from '#i18n/public/use-public-words.ts';
import { EasyWords } from '#ui/primitives/easy-words.tsx';
import { AfterAnswer } from './after-answer.tsx';
import { LaterIgnoredNotice, LaterPageRest } from './later-page-rest.tsx';
import { PastContext } from './past-context.ts';
import { PublicHeader } from './public-header.tsx';
import { PublicStaleNotice } from './public-stale-notice.tsx';
import { useArrival } from './use-arrival.ts';
import type { BoardSource } from './use-board-feed.ts';
import { usePageFrame } from './use-page-frame.ts';
import { useView } from './use-view.ts';
import './public-page.css';

export type PublicPageProps = Readonly<{
  source: BoardSource;
  /** for the tab, without the brand */
  title: string;
  /** one sentence for search engines and link previews */
  description: string;
  heading: string;
  /** where the heading is not in the language of the page */
  headingLang?: 'de' | undefined;
  /** longer than a screen once it is all here: what follows begins below the first screen from the start, and nothing jumps through it */
  isLong?: boolean;
  /** its answer is still to come: what is no part of it waits as well */
  isWaiting?: boolean;
  children: ReactNode;
  /** parts of the address that the view reads itself */
  others?: readonly string[];
}>;

/**
 * What stands around every public page, and what the document says of it. The view starts the live board itself (`useBoardFeed`), where it shows
 * any of it. `others` must be the same object at each draw.
 */
export function PublicPage({
  source,
  title,
  description,
  heading,
  headingLang,
  isLong = false,
  isWaiting = false,
  children,
  others,
}: PublicPageProps) {
  const messages = useFirstWords();
  const past = useContext(PastContext);
  const { frame, language } = messages;
  const [path] = useLocation();
  const { view, ignored } = useView(others);
  const clock = useLiveBoardPart(source.liveBoard, (state) => state.clock);
  const fullTitle = useMemo(() => frame.title(title), [frame, title]);
  const theme = usePageFrame({ title: fullTitle, language, theme: view.theme, surface: 'page' });
  useArrival(`${language} ${path}`);
  return (
    <div className="public-page">
      <PublicHeader />
      {past?.band}
      <main id="inhalt" className="public-main" data-long={isLong} tabIndex={-1}>
        {ignored.length > 0 && !isWaiting && (
          <AfterAnswer isQuiet>
            <LaterIgnoredNotice ignored={ignored} words={messages.ignored} />
          </AfterAnswer>
        )}
        <h1 className="public-heading" tabIndex={-1} lang={headingLang}>
          <EasyWords isEasy={language === 'leicht'}>{heading}</EasyWords>
        </h1>
        <SimulationMark clock={clock} messages={messages} />
        <PublicStaleNotice liveBoard={source.liveBoard} />
        {children}
        {past?.past?.limits}
      </main>
      {!isWaiting && (
        <AfterAnswer isQuiet>
          <LaterPageRest
            source={source}
            theme={theme}
            title={fullTitle}
            description={description}
            path={path}
            language={language}
          />
        </AfterAnswer>
      )}
    </div>
  );
}
