import type { FreshnessReading } from '#api/freshness-reading.ts';
import type { Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import { Banner } from '#ui/primitives/banner.tsx';

export type HoldBannerProps = Readonly<{
  /** board time of the picture; null = not told yet */
  at: Instant | null;
  /** changes since; null = everything is another by now */
  missed: number | null;
  /** of the held picture */
  reading: FreshnessReading;
  onResume: () => void;
  messages: Messages;
}>;

/** Says that the picture stands still, since when, what it is still worth, and how much it lacks. */
export function HoldBanner({ at, missed, reading, onResume, messages }: HoldBannerProps) {
  const { hold, formats } = messages;
  const title = at === null ? hold.title : hold.titleOf(formats.timeWithSeconds(at));
  return (
    <Banner
      title={title}
      action={
        <button type="button" className="button" onClick={onResume}>
          {hold.resume}
        </button>
      }
    >
      {worthWords(reading, messages)} {missed === null ? hold.missedAll : hold.missed(missed)}
    </Banner>
  );
}

function worthWords({ freshness, ageMs }: FreshnessReading, { hold, formats }: Messages): string {
  const age = ageMs !== null && Number.isFinite(ageMs) ? formats.ageInWords(ageMs) : null;
  if (freshness === 'live' || freshness === 'delayed' || age === null) return hold.fresh;
  return freshness === 'stale' ? hold.stale(age) : hold.expired(age);
}
