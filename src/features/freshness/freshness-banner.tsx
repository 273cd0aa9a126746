import type { Connection } from '#api/live-board-state.ts';
import type { FreshnessReading } from '#api/freshness-reading.ts';
import type { Messages } from '#i18n/messages.ts';
import { Banner } from '#ui/primitives/banner.tsx';

export type FreshnessBannerProps = Readonly<{ reading: FreshnessReading; connection: Connection; messages: Messages }>;

/** Says why nothing has a colour, and how old the last confirmed state is. Nothing while the board is proven, or while there was never one. */
export function FreshnessBanner({ reading, connection, messages }: FreshnessBannerProps) {
  const trouble = troubleOf(reading, connection, messages);
  return trouble === null ? null : <Banner title={trouble.title}>{trouble.text}</Banner>;
}

/** The same for the ear, without the age, which changes all the time; empty while all is well. */
export function troubleWords(reading: FreshnessReading, connection: Connection, messages: Messages): string {
  return troubleOf(reading, connection, messages)?.text ?? '';
}

type Trouble = Readonly<{ title: string; text: string }>;

function troubleOf(reading: FreshnessReading, connection: Connection, messages: Messages): Trouble | null {
  const { freshness: words } = messages;
  if (!reading.isTrusted) return { title: words.untrustedTitle, text: words.untrustedText };
  if (reading.ageMs === null) return null;
  return (
    agedTrouble(reading, connection, messages) ??
    (reading.isCatchingUp ? { title: words.catchingUpTitle, text: words.catchingUpText } : null)
  );
}

function agedTrouble(
  { freshness, ageMs, provenAt }: FreshnessReading,
  connection: Connection,
  messages: Messages,
): Trouble | null {
  const { freshness: words, formats } = messages;
  if (freshness === 'live' || freshness === 'delayed') return null;
  const age = ageMs !== null && Number.isFinite(ageMs) ? formats.ageInWords(ageMs) : words.noData;
  if (freshness === 'unknown') return { title: words.expiredTitle(age), text: words.expiredText };
  const isOffline = connection.kind === 'offline' && provenAt !== null;
  return {
    title: isOffline
      ? `${words.offlineTitle(formats.timeWithSeconds(provenAt))} ${words.staleTitle(age)}`
      : words.staleTitle(age),
    text: words.staleText,
  };
}
