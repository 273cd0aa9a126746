import { memo, useMemo } from 'react';
import type { RecordedChange } from '#api/live-board-state.ts';
import { useKnownCatalog } from '#api/use-catalog.ts';
import type { Baseline } from '#domain/baseline.ts';
import type { Board } from '#domain/board.ts';
import { calmOf } from '#domain/calm.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { ChangeRate } from '#domain/change-rate.ts';
import { causesOf } from '#domain/causes.ts';
import type { Instant } from '#domain/instant.ts';
import type { PaintProof } from '#domain/paint.ts';
import { lastChangeAt, recentChanges } from '#domain/recent-changes.ts';
import type { Summary } from '#domain/summary.ts';
import { WallBaseline } from '#features/wall/wall-baseline.tsx';
import { WallCauses } from '#features/wall/wall-causes.tsx';
import { WallNext, WallNextStand } from '#features/wall/wall-next.tsx';
import { WallPanel } from '#features/wall/wall-panel.tsx';
import { WallSection } from '#features/wall/wall-section.tsx';
import { WallSelection, type WallScope } from '#features/wall/wall-selection.tsx';
import { WallTicker } from '#features/wall/wall-ticker.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import type { BoardSource } from './use-board-feed.ts';
import { useChangesTold } from './use-changes-told.ts';
import { useNextSteps } from './use-next-steps.ts';
import { usePaced } from './use-paced.ts';

/** One picture, of which the words below the matrix tell. */
export type WallStand = Readonly<{
  /** complete */
  board: Board;
  catalog: Catalog;
  proof: PaintProof;
  /** null while nothing is proven */
  summary: Summary | null;
  /** the mass event whose cells recede */
  baseline: Baseline | null;
  changes: readonly RecordedChange[];
}>;

export type WallToldProps = Readonly<{
  source: BoardSource;
  /** the same object as long as nothing in it differs */
  stand: WallStand;
  scope: WallScope;
  /** board time cut to the minute */
  minute: Instant | null;
}>;

/**
 * Why, what comes next, what has just changed: all of one board. Tiles and counters never wait for these; they come in a task of their own, at most once a second.
 * Without proof, of another history or another catalogue nothing of the former stand is told a moment longer.
 */
export function WallTold({ stand, ...rest }: WallToldProps) {
  const told = usePaced(stand, isOtherStory);
  return <Told {...rest} stand={told} />;
}

function isOtherStory(held: WallStand, given: WallStand): boolean {
  return (
    held.proof !== given.proof ||
    held.catalog !== given.catalog ||
    held.board.serviceIds !== given.board.serviceIds ||
    held.board.position.epoch !== given.board.position.epoch
  );
}

const Told = memo(function Told({ source, stand, scope, minute }: WallToldProps) {
  const messages = useMessages();
  const { board, catalog, proof, summary, baseline, changes } = stand;
  const isProven = summary !== null;
  const now = isProven ? minute : null;
  const incidentId = baseline?.incidentId ?? null;
  const causes = useMemo(
    () => (isProven ? causesOf(board, proof, incidentId === null ? null : { incidentId }) : null),
    [isProven, board, proof, incidentId],
  );
  const { transitions, rate } = useChangesTold(changes, minute);
  const recent = useMemo(() => recentChanges(board, proof, transitions), [board, proof, transitions]);
  const unchangedSince = useMemo(() => lastChangeAt(board), [board]);
  const calm = summary === null ? null : calmOf(summary, baseline !== null, unchangedSince);
  const isEmpty = calm?.kind === 'nothing';
  const next = useNextSteps(source, now, board.serviceIds);
  const { catalog: whole } = useKnownCatalog(source.catalog);
  return (
    <>
      <WallSection
        name="causes"
        heading={messages.wall.causes}
        beside={
          <>
            <WallSelection scope={scope} catalog={catalog} messages={messages} />
            {baseline !== null && <WallBaseline baseline={baseline} now={minute} messages={messages} />}
            {summary !== null && summary.affectedPeople > 0 && (
              <p className="wall-people">{messages.wall.people(messages.formats.people(summary.affectedPeople))}</p>
            )}
          </>
        }
      >
        <WallCauses causes={causes} calm={calm} scope={scope} catalog={catalog} now={now} messages={messages} />
      </WallSection>
      <WallSection
        name="next"
        heading={messages.wall.next}
        beside={<WallNextStand stand={next.stand} now={now} messages={messages} />}
      >
        <WallNext {...next} catalog={whole ?? catalog} now={now} messages={messages} />
      </WallSection>
      <WallPanel name="ticker">
        <WallTicker
          groups={recent.groups}
          rate={isProven && !isEmpty ? rateOf(rate, recent.inHour) : null}
          catalog={catalog}
          now={minute}
          messages={messages}
        />
      </WallPanel>
    </>
  );
});

/** While the wall has not yet watched for an hour, what the board itself tells of that hour is the better count. */
function rateOf(rate: ChangeRate | null, inHour: number): ChangeRate {
  return rate?.since === null ? rate : { count: inHour, isAtLeast: true, since: null };
}
