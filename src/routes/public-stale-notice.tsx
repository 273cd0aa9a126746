import type { LiveBoard } from '#api/live-board.ts';
import { useFreshness } from '#api/use-freshness.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { useFirstWords } from '#i18n/public/use-public-words.ts';
import { Banner } from '#ui/primitives/banner.tsx';
import { isProven } from '#ui/status/is-proven.ts';

/** Above everything that is no longer proven: since when. Nothing while all is well, and nothing before there is anything. */
export function PublicStaleNotice({ liveBoard }: Readonly<{ liveBoard: LiveBoard }>) {
  const { frame, formats } = useFirstWords();
  const { paintProof, ageMs, boardNow } = useFreshness(liveBoard);
  const clock = useLiveBoardPart(liveBoard, (state) => state.clock);
  const isOffline = useLiveBoardPart(liveBoard, (state) => state.connection.kind === 'offline');
  if (isProven(paintProof) || ageMs === null || boardNow === null || clock === null) return null;
  const words = frame.freshness;
  const last = Number.isFinite(ageMs) ? formats.dateTime(boardNow - ageMs * clock.rate) : null;
  return (
    <Banner title={isOffline ? words.offline : words.stale}>
      {last === null ? words.never : `${words.last(last)} ${words.past}`}
    </Banner>
  );
}
