import { berlinTimeAt } from '#domain/berlin-time.ts';
import type { Instant } from '#domain/instant.ts';

/** `9.5.2023, 13:05 Uhr`, Berlin time. */
export function formatInstant(at: Instant): string {
  const { year, month, day, hour, minute } = berlinTimeAt(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day}.${month}.${year}, ${two(hour)}:${two(minute)} Uhr`;
}

const monthsEn = 'January February March April May June July August September October November December'.split(' ');

/** `9 May 2023, 13:05 (Berlin)`. */
export function formatInstantEn(at: Instant): string {
  const { year, month, day, hour, minute } = berlinTimeAt(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day} ${monthsEn[month - 1] ?? ''} ${year}, ${two(hour)}:${two(minute)} (Berlin)`;
}
