import type { InsurerDay } from '#contract/codec/insurer-day-codec.ts';
import { berlinDayOf, berlinInstantOf, type BerlinDay } from '#domain/berlin-time.ts';
import type { Instant } from '#domain/instant.ts';
import type { Talk } from './talk.ts';

/** "2. Mai", of another year "2. Mai 2022". */
export function dayName(day: BerlinDay, now: Instant, { messages: { formats } }: Talk): string {
  const noon = berlinInstantOf(day, 12);
  return day.slice(0, 4) === berlinDayOf(now).slice(0, 4) ? formats.dayOfYear(noon) : formats.date(noon);
}

/** The worst a day had, in words; past, therefore never a tile's claim about now. */
export function worstWords(worst: InsurerDay['worst'], { words, messages }: Talk): string {
  return worst === null ? words.days.noData : messages.status.public[worst.availability][worst.mode];
}

/** "2. Mai: Nicht erreichbar, 9 h nicht nutzbar". */
export function dayWords(day: BerlinDay, { worst, lostMs, unknownMs }: InsurerDay, now: Instant, talk: Talk): string {
  const { days } = talk.words;
  const { duration } = talk.messages.formats;
  const details = [
    ...(lostMs > 0 ? [days.lost(duration(lostMs))] : []),
    ...(unknownMs > 0 && worst !== null ? [days.unknown(duration(unknownMs))] : []),
  ];
  return days.value(dayName(day, now, talk), worstWords(worst, talk), details.join(', '));
}
