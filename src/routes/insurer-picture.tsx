import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import type { Board, Row } from '#domain/board.ts';
import type { Catalog, Insurer } from '#domain/catalog.ts';
import type { Instant } from '#domain/instant.ts';
import { insurerVerdict, lastVerdict } from '#domain/insurer-verdict.ts';
import type { PaintProof } from '#domain/paint.ts';
import { InsurerTold } from '#features/insurer-page/insurer-told.tsx';
import { InsurerVerdictCard } from '#features/insurer-page/insurer-verdict-card.tsx';
import { MessagesCard } from '#features/insurer-page/messages-card.tsx';
import { PlannedCard } from '#features/insurer-page/planned-card.tsx';
import { ReachCard } from '#features/insurer-page/reach-card.tsx';
import { RedoCard } from '#features/insurer-page/redo-card.tsx';
import { serviceViews } from '#features/insurer-page/service-view.ts';
import { ServicesCard } from '#features/insurer-page/services-card.tsx';
import { ShareLine } from '#features/insurer-page/share-line.tsx';
import type { Talk } from '#features/insurer-page/talk.ts';
import { TodoCard } from '#features/insurer-page/todo-card.tsx';
import { pathPrefixes } from '#i18n/language.ts';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { insurerNameOf } from '#ui/catalog-names.ts';
import { boardMarks } from '#ui/status/cell-marks.ts';
import { isProven } from '#ui/status/is-proven.ts';
import { PublicPage } from './public-page.tsx';
import { PublicStand } from './public-stand.tsx';
import type { BoardSource } from './use-board-feed.ts';
import type { InsurerAnswer } from './use-insurer-answer.ts';
import { useStatedMinute } from './use-stated-minute.ts';
import { useView } from './use-view.ts';
import './insurer-picture.css';

export type InsurerPictureProps = Readonly<{
  source: BoardSource;
  insurer: Insurer;
  board: Board;
  row: Row | undefined;
  catalog: Catalog;
  answer: InsurerAnswer;
  proof: PaintProof;
  /** board time to the minute */
  now: Instant;
}>;

/** The page of an insurer that is known. The live board says what is now, the insurer's answer the rest. */
export function InsurerPicture(props: InsurerPictureProps) {
  const { source, insurer, board, row, catalog, answer, proof, now } = props;
  const { page, state } = answer;
  const talk = useTalk();
  const { words, messages } = talk;
  const services = useMemo(() => serviceViews(catalog, row, proof, page, now), [catalog, row, proof, page, now]);
  const slots = services.map(({ slot }) => slot);
  const verdict = insurerVerdict(slots, proof);
  const statedAt = useStatedMinute(source.liveBoard);
  const former = lastVerdict(slots, proof);
  const last = former === null || statedAt === null ? null : { verdict: former, at: statedAt, now };
  const name = insurerNameOf(catalog, insurer.id);
  const title = words.verdict.titles[verdict.level];
  const address = useAddress(insurer.id);
  // with nothing to be done again the side has room for the messages
  const isShort = page !== null && page.redoWindows.every(({ status }) => status !== 'open');
  const told = (
    <>
      <MessagesCard incidents={page?.incidents ?? null} state={state} now={now} talk={talk} />
      <PlannedCard works={page?.plannedWork ?? null} state={state} services={catalog.services} now={now} talk={talk} />
    </>
  );
  return (
    <PublicPage source={source} title={words.title(name, title)} description={words.description(name)} heading={name}>
      <InsurerTold words={words.told(name, title)} />
      <div className="insurer-picture" {...boardMarks(board.position)}>
        <div className="insurer-picture-verdict">
          <InsurerVerdictCard verdict={verdict} last={last} services={services} talk={talk}>
            <PublicStand liveBoard={source.liveBoard} />
          </InsurerVerdictCard>
        </div>
        <div className="insurer-picture-side">
          <TodoCard insurer={insurer} services={services} isProven={isProven(proof)} talk={talk} />
          {page !== null && <RedoCard redoWindows={page.redoWindows} talk={talk} />}
          {isShort && told}
        </div>
        <div className="insurer-picture-services">
          <ServicesCard
            insurerId={insurer.id}
            services={services}
            firstDay={page?.days.first ?? null}
            payments={page?.payments ?? null}
            proof={proof}
            now={now}
            talk={talk}
          />
        </div>
        <div className="insurer-picture-reach">
          <ReachCard contacts={insurer.contacts} services={services} talk={talk} />
          <ShareLine
            address={address}
            stand={statedAt === null ? null : messages.formats.dateTime(statedAt)}
            talk={talk}
          />
        </div>
        {!isShort && <div className="insurer-picture-told">{told}</div>}
      </div>
    </PublicPage>
  );
}

function useTalk(): Talk {
  const words = usePartWords('insurer');
  const messages = usePublicWords();
  const { to } = useView();
  return useMemo(
    () => ({
      words,
      messages,
      link: (path, label) => (
        <Link className="link" href={to(path)}>
          {label}
        </Link>
      ),
    }),
    [words, messages, to],
  );
}

/** The address to pass on: of this insurer in this language, without what only concerns this reader. */
function useAddress(id: string): string {
  const { language } = usePublicWords();
  useLocation();
  return `${location.origin}${pathPrefixes[language]}/kasse/${encodeURIComponent(id)}`;
}
