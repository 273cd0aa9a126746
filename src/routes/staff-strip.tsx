import { useContext, useState } from 'react';
import type { Connection } from '#api/live-board-state.ts';
import type { LiveBoard } from '#api/live-board.ts';
import { useFreshness } from '#api/use-freshness.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { isOutdated } from '#contract/codec/pointer-codec.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Instant } from '#domain/instant.ts';
import type { Summary } from '#domain/summary.ts';
import { BoardClockText } from '#features/freshness/board-clock-text.tsx';
import { ConnectionChip } from '#features/freshness/connection-chip.tsx';
import { FeedNotices } from '#features/freshness/feed-notices.tsx';
import { FreshnessBanner, troubleWords } from '#features/freshness/freshness-banner.tsx';
import type { Announcing } from '#features/freshness/announcing.ts';
import { HoldBanner } from '#features/freshness/hold-banner.tsx';
import { LiveRegion } from '#features/freshness/live-region.tsx';
import type { ReconnectNote } from '#features/freshness/reconnect-note.ts';
import { ReportingCount } from '#features/freshness/reporting-count.tsx';
import { SimulationMark } from '#features/freshness/simulation-mark.tsx';
import { holdConnection, nothingHeld, steadyConnection } from '#features/freshness/steady-connection.ts';
import type { Messages } from '#i18n/messages.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { systemClock } from '#lib/clock.ts';
import { Banner } from '#ui/primitives/banner.tsx';
import { PastContext } from './past-context.ts';
import type { Hold } from './use-hold.ts';
import { useReconnectNote } from './use-reconnect-note.ts';

export type StaffStripProps = Readonly<{
  /** what is shown: live, or held */
  liveBoard: LiveBoard;
  /** what talks; the same unless the picture is held */
  live: LiveBoard;
  summary: Summary | null;
}>;

/** What must never be out of sight. Ticks by itself, so that nothing else has to. */
export function StaffStrip({ liveBoard, live, summary }: StaffStripProps) {
  const messages = useMessages();
  const reading = useFreshness(liveBoard);
  const connection = useLiveBoardPart(live, (state) => state.connection);
  const clock = useLiveBoardPart(liveBoard, (state) => state.clock);
  const now = systemClock.now();
  const shown = useSteadyConnection(connection, now);
  const past = useContext(PastContext)?.past;
  if (past) {
    return (
      <>
        <SimulationMark clock={clock} messages={messages} />
        <ReportingCount summary={summary} messages={messages} />
        {past.live}
      </>
    );
  }
  return (
    <>
      <SimulationMark clock={clock} messages={messages} hasRate />
      <BoardClockText boardNow={reading.boardNow} messages={messages} />
      <ReportingCount summary={summary} messages={messages} />
      <ConnectionChip connection={shown} reading={reading} now={now} messages={messages} />
    </>
  );
}

export type StaffNoticesProps = Readonly<{
  liveBoard: LiveBoard;
  live: LiveBoard;
  /** then nothing is told of changes, and what is shown cannot be out of date */
  isPast?: boolean;
  /** null = not held */
  hold: Hold | null;
  onResume: () => void;
  announcing: Announcing;
  catalog: Catalog | null;
}>;

/** What is wrong with the data themselves, above everything else; and, where there is a board, the voice that tells of it and of changes. */
export function StaffNotices({
  liveBoard,
  live,
  isPast = false,
  hold,
  onResume,
  announcing,
  catalog,
}: StaffNoticesProps) {
  const messages = useMessages();
  const reading = useFreshness(liveBoard);
  const state = useLiveBoardPart(liveBoard, (whole) => whole);
  const { connection, refusal, minClient, unreadable, clockSkewMs } = useLiveBoardPart(live, (whole) => whole);
  const note = useReconnectNote(liveBoard);
  const trouble = hold === null ? troubleWords(reading, connection, messages) : messages.hold.title;
  return (
    <>
      {isPast ? null : hold === null || !reading.isTrusted ? (
        <FreshnessBanner reading={reading} connection={connection} messages={messages} />
      ) : (
        <HoldBanner {...hold} reading={reading} onResume={onResume} messages={messages} />
      )}
      {note !== null && <Banner title={noteWords(note, messages)} />}
      <FeedNotices
        refusal={refusal}
        isOutdated={isOutdated(minClient)}
        unreadable={unreadable}
        clockSkewMs={clockSkewMs}
        ageMs={reading.ageMs}
        messages={messages}
      />
      {!isPast && catalog !== null && state.board !== null && (
        <LiveRegion
          changes={state.changes}
          notice={note === null ? trouble : noteWords(note, messages)}
          announcing={announcing}
          catalog={catalog}
          messages={messages}
        />
      )}
    </>
  );
}

function noteWords({ changes }: ReconnectNote, { feed }: Messages): string {
  return changes === null ? feed.reconnectedAnew : feed.reconnected(changes);
}

/** The connection as a chip shows it: a short reconnect is kept from it. */
function useSteadyConnection(connection: Connection, now: Instant): Connection {
  const [held, setHeld] = useState(nothingHeld);
  const next = holdConnection(held, connection, now);
  if (next !== held) setHeld(next);
  return steadyConnection(next, connection, now);
}
