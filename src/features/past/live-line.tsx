import type { FreshnessReading } from '#api/freshness-reading.ts';
import type { PastTalk } from './past-talk.ts';

/** "Live läuft weiter · Daten 2 s alt": what goes on underneath a picture of the past, and how old that is. */
export function LiveLine({
  reading,
  talk: { words, formats },
}: Readonly<{ reading: FreshnessReading; talk: PastTalk }>) {
  const { freshness, ageMs, isTrusted } = reading;
  const isLive = isTrusted && (freshness === 'live' || freshness === 'delayed');
  const age = ageMs === null || !Number.isFinite(ageMs) ? null : words.dataAge(formats.age(ageMs));
  return (
    <p className="past-live tabular-nums" data-live={isLive}>
      {[isLive ? words.live : words.liveLost, age].filter((part) => part !== null).join(' · ')}
    </p>
  );
}
