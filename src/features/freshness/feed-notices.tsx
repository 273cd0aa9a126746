import type { LiveBoardState } from '#api/live-board-state.ts';
import { minuteMs } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import { Banner } from '#ui/primitives/banner.tsx';

export type FeedNoticesProps = Readonly<{
  refusal: LiveBoardState['refusal'];
  isOutdated: boolean;
  unreadable: number;
  clockSkewMs: number | null;
  /** age of what is shown; null = nothing is */
  ageMs: number | null;
  messages: Messages;
}>;

/** What came and could not be accepted, and a device clock that is wrong: said, and without effect on what is shown. */
export function FeedNotices({ refusal, isOutdated, unreadable, clockSkewMs, ageMs, messages }: FeedNoticesProps) {
  const { freshness, formats } = messages;
  return (
    <>
      {refusal !== null && <Banner title={refusalWords(refusal, ageMs, messages)} />}
      {isOutdated && (
        <Banner
          title={freshness.outdatedTitle}
          action={
            <button type="button" className="button" onClick={() => location.reload()}>
              {freshness.reload}
            </button>
          }
        >
          {freshness.outdatedText}
        </Banner>
      )}
      {unreadable > 0 && <Banner title={freshness.unreadable(unreadable)} />}
      {clockSkewMs !== null && Math.abs(clockSkewMs) > toleratedSkewMs && (
        <Banner title={freshness.skew(formats.ageInWords(Math.abs(clockSkewMs)))} />
      )}
    </>
  );
}

const toleratedSkewMs = 2 * minuteMs;

function refusalWords(
  { reason }: NonNullable<LiveBoardState['refusal']>,
  ageMs: number | null,
  { freshness, formats }: Messages,
): string {
  const cause = freshness.refusalReasons[reason];
  return ageMs === null || !Number.isFinite(ageMs)
    ? freshness.refusedFirst(cause)
    : freshness.refused(cause, formats.age(ageMs));
}
