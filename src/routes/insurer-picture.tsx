import { useMemo, type ReactNode } from 'react';
import type { PastBoard } from '#api/offline-copy.ts';
import type { Board, Row } from '#domain/board.ts';
import type { Catalog, Insurer } from '#domain/catalog.ts';
import type { Instant } from '#domain/instant.ts';
import { insurerVerdict, lastVerdict } from '#domain/insurer-verdict.ts';
import type { PaintProof } from '#domain/paint.ts';
import { InsurerVerdictCard } from '#features/insurer-page/insurer-verdict-card.tsx';
import { placedServices } from '#features/insurer-page/placed-service.ts';
import { verdictLines } from '#features/insurer-page/verdict-lines.ts';
import { usePartWords, useFirstWords } from '#i18n/public/use-public-words.ts';
import { insurerNameOf } from '#ui/catalog-names.ts';
import { Spoken } from '#ui/primitives/spoken.tsx';
import { boardMarks } from '#ui/status/cell-marks.ts';
import { AfterAnswer } from './after-answer.tsx';
import type { InsurerDetails } from './insurer-details.ts';
import { LaterStateIcon } from './later-page-rest.tsx';
import { PastMark } from './past-mark.tsx';
import { PublicPage } from './public-page.tsx';
import { PublicStand } from './public-stand.tsx';
import { usePacedWords } from './use-paced-words.ts';
import type { BoardSource } from './use-board-feed.ts';
import { useStatedMinute } from './use-stated-minute.ts';
import './insurer-picture.css';

export type InsurerPictureProps = Readonly<{
  source: BoardSource;
  details: InsurerDetails;
  insurer: Insurer;
  board: Board;
  row: Row | undefined;
  catalog: Catalog;
  proof: PaintProof;
  /** board time to the minute */
  now: Instant;
  /** what this device last knew, where there is no live board */
  past: PastBoard | null;
  /** why nothing can be loaded */
  children: ReactNode;
}>;

/** The page of an insurer that is known: the answer, by the live board alone, and then everything else. */
export function InsurerPicture(props: InsurerPictureProps) {
  const { source, details, insurer, board, row, catalog, proof, now, past, children } = props;
  const words = usePartWords('insurer');
  const messages = useFirstWords();
  const talk = useMemo(() => ({ words, messages }), [words, messages]);
  const services = useMemo(() => placedServices(catalog, row, proof), [catalog, row, proof]);
  const slots = services.map(({ slot }) => slot);
  const verdict = insurerVerdict(slots, proof);
  const liveStatedAt = useStatedMinute(source.liveBoard);
  const statedAt = past?.at ?? liveStatedAt;
  const former = lastVerdict(slots, proof);
  const last = former === null || statedAt === null ? null : { verdict: former, at: statedAt, now };
  const name = insurerNameOf(catalog, insurer.id);
  const title = words.verdict.titles[verdict.level];
  // every service by name, so that a voice hears of each; the past is read, not announced
  const lines = verdictLines(verdict, services, talk, 'now', Infinity);
  const said = usePacedWords(source.past === undefined ? [title, ...lines.map(({ text }) => text)].join(' ') : null);
  return (
    <PublicPage
      source={source}
      title={words.title(name, title)}
      description={words.description(name)}
      heading={name}
      isLong
    >
      <AfterAnswer isQuiet>
        <LaterStateIcon pair={verdict.tile} />
      </AfterAnswer>
      <Spoken>{said === '' ? '' : words.told(name, said)}</Spoken>
      <PastMark past={past} />
      <div className="insurer-picture-search-wide">
        <AfterAnswer isQuiet>
          <details.Search insurers={catalog.insurers} chosen={name} />
        </AfterAnswer>
      </div>
      <div className="insurer-picture" {...boardMarks(board.position)}>
        <div className="insurer-picture-verdict">
          <InsurerVerdictCard verdict={verdict} last={last} services={services} talk={talk}>
            <PublicStand liveBoard={source.liveBoard} past={past} />
          </InsurerVerdictCard>
          {children}
        </div>
        <AfterAnswer>
          <details.Cards
            source={source}
            insurer={insurer}
            row={row}
            catalog={catalog}
            proof={proof}
            now={now}
            name={name}
          />
        </AfterAnswer>
      </div>
    </PublicPage>
  );
}
