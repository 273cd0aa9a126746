import { useFreshness } from '#api/use-freshness.ts';
import type { LiveBoard } from '#api/live-board.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import type { Summary } from '#domain/summary.ts';
import { BoardClockText } from '#features/freshness/board-clock-text.tsx';
import { ConnectionChip } from '#features/freshness/connection-chip.tsx';
import { FeedNotices } from '#features/freshness/feed-notices.tsx';
import { FreshnessBanner } from '#features/freshness/freshness-banner.tsx';
import { ReportingCount } from '#features/freshness/reporting-count.tsx';
import { SimulationMark } from '#features/freshness/simulation-mark.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import { systemClock } from '#lib/clock.ts';

export type StaffStripProps = Readonly<{ liveBoard: LiveBoard; summary: Summary | null }>;

/** What must never be out of sight. Ticks by itself, so that nothing else has to. */
export function StaffStrip({ liveBoard, summary }: StaffStripProps) {
  const messages = useMessages();
  const reading = useFreshness(liveBoard);
  const connection = useLiveBoardPart(liveBoard, (state) => state.connection);
  const clock = useLiveBoardPart(liveBoard, (state) => state.clock);
  return (
    <>
      <SimulationMark clock={clock} messages={messages} hasRate />
      <BoardClockText boardNow={reading.boardNow} messages={messages} />
      <ReportingCount summary={summary} messages={messages} />
      <ConnectionChip connection={connection} reading={reading} now={systemClock.now()} messages={messages} />
    </>
  );
}

/** What is wrong with the data themselves, above everything else. */
export function StaffNotices({ liveBoard }: Readonly<{ liveBoard: LiveBoard }>) {
  const messages = useMessages();
  const reading = useFreshness(liveBoard);
  const state = useLiveBoardPart(liveBoard, (whole) => whole);
  return (
    <>
      <FreshnessBanner reading={reading} connection={state.connection} messages={messages} />
      <FeedNotices
        refusal={state.refusal}
        unreadable={state.unreadable}
        clockSkewMs={state.clockSkewMs}
        ageMs={reading.ageMs}
        messages={messages}
      />
    </>
  );
}
