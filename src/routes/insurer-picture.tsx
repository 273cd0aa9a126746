import { useMemo, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { PastBoard } from '#api/offline-copy.ts';
import type { BoardClock } from '#domain/board-clock.ts';
import type { Board, Row } from '#domain/board.ts';
import type { Catalog, Insurer } from '#domain/catalog.ts';
import type { Instant } from '#domain/instant.ts';
import { insurerVerdict, lastVerdict } from '#domain/insurer-verdict.ts';
import type { PaintProof } from '#domain/paint.ts';
import { InsurerVerdictCard } from '#features/insurer-page/insurer-verdict-card.tsx';
import { MessagesCard } from '#features/insurer-page/messages-card.tsx';
import { PlannedCard } from '#features/insurer-page/planned-card.tsx';
import { ReachCard } from '#features/insurer-page/reach-card.tsx';
import { RedoCard } from '#features/insurer-page/redo-card.tsx';
import { serviceViews } from '#features/insurer-page/service-view.ts';
import { ServicesCard } from '#features/insurer-page/services-card.tsx';
import { ShareLine } from '#features/insurer-page/share-line.tsx';
import type { Talk } from '#features/insurer-page/talk.ts';
import { SimulationMark } from '#features/freshness/simulation-mark.tsx';
import { InsurerCombobox } from '#features/insurer-search/insurer-combobox.tsx';
import { TodoCard } from '#features/insurer-page/todo-card.tsx';
import { pathPrefixes } from '#i18n/language.ts';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { insurerNameOf } from '#ui/catalog-names.ts';
import { Spoken } from '#ui/primitives/spoken.tsx';
import { boardMarks } from '#ui/status/cell-marks.ts';
import { isProven } from '#ui/status/is-proven.ts';
import { PublicPage } from './public-page.tsx';
import { PublicStand } from './public-stand.tsx';
import { StateIcon } from './state-icon.tsx';
import { usePacedWords } from './use-paced-words.ts';
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
  /** what this device last knew, where there is no live board */
  past: PastBoard | null;
  /** why nothing can be loaded */
  children: ReactNode;
}>;

/** The page of an insurer that is known. The live board says what is now, the insurer's answer the rest. */
export function InsurerPicture(props: InsurerPictureProps) {
  const { source, insurer, board, row, catalog, answer, proof, now, past, children } = props;
  const { page, state } = answer;
  const talk = useTalk();
  const { words, messages } = talk;
  const services = useMemo(() => serviceViews(catalog, row, proof, page, now), [catalog, row, proof, page, now]);
  const slots = services.map(({ slot }) => slot);
  const verdict = insurerVerdict(slots, proof);
  const liveStatedAt = useStatedMinute(source.liveBoard);
  const statedAt = past?.at ?? liveStatedAt;
  const former = lastVerdict(slots, proof);
  const last = former === null || statedAt === null ? null : { verdict: former, at: statedAt, now };
  const name = insurerNameOf(catalog, insurer.id);
  const title = words.verdict.titles[verdict.level];
  const address = useAddress(insurer.id);
  const said = usePacedWords(title);
  const search = <OtherInsurer insurers={catalog.insurers} chosen={name} words={messages.frame.search} />;
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
      <StateIcon pair={verdict.tile} />
      <Spoken>{said === '' ? '' : words.told(name, said)}</Spoken>
      {past !== null && <SimulationMark clock={clockOf(past)} messages={messages} />}
      <div className="insurer-picture-search-wide">{search}</div>
      <div className="insurer-picture" {...boardMarks(board.position)}>
        <div className="insurer-picture-verdict">
          <InsurerVerdictCard verdict={verdict} last={last} services={services} talk={talk}>
            <PublicStand liveBoard={source.liveBoard} />
          </InsurerVerdictCard>
          {children}
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
        <div className="insurer-picture-search-narrow">{search}</div>
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

type OtherInsurerProps = Readonly<{
  insurers: readonly Insurer[];
  chosen: string;
  words: Parameters<typeof InsurerCombobox>[0]['words'];
}>;

/** On a phone the answer comes first, and the search for another insurer last. */
function OtherInsurer({ insurers, chosen, words }: OtherInsurerProps) {
  const { to } = useView();
  const [, navigate] = useLocation();
  return (
    <InsurerCombobox
      insurers={insurers}
      chosen={chosen}
      words={words}
      onChoose={(id) => navigate(to(`/kasse/${encodeURIComponent(id)}`))}
    />
  );
}

/** A past that was re-enacted stays marked as such, also while nobody tells the time. */
function clockOf({ isSimulated, at }: PastBoard): BoardClock {
  return { kind: isSimulated ? 'simulated' : 'real', now: at, rate: 1 };
}

/** The address to pass on: of this insurer in this language, without what only concerns this reader. */
function useAddress(id: string): string {
  const { language } = usePublicWords();
  useLocation();
  return `${location.origin}${pathPrefixes[language]}/kasse/${encodeURIComponent(id)}`;
}
