import { berlinTimeAt } from '#domain/berlin-time.ts';
import type { Instant } from '#domain/instant.ts';
import type { StaffLanguage } from '#i18n/language.ts';

/** The short forms an axis needs, in Berlin. */
export type TimelineFormats = Readonly<{
  /** "14:20" */
  clock: (at: Instant) => string;
  /** "Mi. 3." */
  day: (at: Instant) => string;
  /** "1. Mai" */
  month: (at: Instant) => string;
  /** "Mi., 3. Mai, 10:40" */
  flag: (at: Instant) => string;
  isMonday: (at: Instant) => boolean;
}>;

/** One for each language, made when it is first asked for. */
export function timelineFormats(language: StaffLanguage): TimelineFormats {
  const known = made.get(language);
  if (known !== undefined) return known;
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const zoned = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Berlin', ...options });
  const [clock, weekday, month, date] = [
    zoned({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    zoned({ weekday: 'short' }),
    zoned({ day: 'numeric', month: 'short' }),
    zoned({ weekday: 'short', day: 'numeric', month: 'long' }),
  ];
  const formats: TimelineFormats = {
    clock: (at) => clock.format(at),
    day: (at) => `${weekday.format(at).replace('.', '')}\u00a0${berlinTimeAt(at).day}${language === 'de' ? '.' : ''}`,
    month: (at) => month.format(at),
    flag: (at) => `${date.format(at)}, ${clock.format(at)}`,
    isMonday: (at) => berlinTimeAt(at).weekday === 1,
  };
  made.set(language, formats);
  return formats;
}

const made = new Map<StaffLanguage, TimelineFormats>();
