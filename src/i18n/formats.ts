import { berlinDayAfter, berlinDayOf, berlinDayWindow, berlinOffsetAt } from '#domain/berlin-time.ts';
import { hourMs, minuteMs, secondMs, type Instant } from '#domain/instant.ts';
import type { Language } from './language.ts';
import type { SharedWords } from './shared/shared-words-de.ts';

/** The one formatter of times, durations and numbers. Times are shown in Berlin, whatever the device's zone. */
export type Formats = Readonly<{
  /** "14:22 Uhr" */
  time: (at: Instant) => string;
  /** "14:02:11 Uhr" */
  timeWithSeconds: (at: Instant) => string;
  /** "14:22", for a clock that says what it is by its look */
  clockFace: (at: Instant) => string;
  clockSeconds: (at: Instant) => string;
  /** "3. Mai" */
  dayOfYear: (at: Instant) => string;
  /** "Mi., 3. Mai 2023" */
  date: (at: Instant) => string;
  /** "Mi., 3. Mai 2023", long months cut: "Mo., 23. Nov. 2026" */
  shortDate: (at: Instant) => string;
  /** "Mi., 3. Mai 2023, 10:40 Uhr" */
  dateTime: (at: Instant) => string;
  /** "heute, 14:22 Uhr", further back "Mi., 3. Mai 2023, 10:40 Uhr" */
  dayTime: (at: Instant, now: Instant) => string;
  /** "13:51 Uhr", "gestern, 23:10 Uhr", "2. Mai", "2. Mai 2022": as exact as the distance asks for */
  point: (at: Instant, now: Instant) => string;
  /** "seit 13:51 Uhr" */
  since: (at: Instant, now: Instant) => string;
  /** "31 min", "4 h 20 min", "13 Tage" */
  duration: (ms: number) => string;
  /** "3 s", "4 min" */
  age: (ms: number) => string;
  /** "12 Sekunden", "4 Minuten" */
  ageInWords: (ms: number) => string;
  /** "90 Sekunden", where minutes would cut something off */
  ageInSeconds: (ms: number) => string;
  /** "vor 12 Sekunden" */
  ago: (ms: number) => string;
  /** "1.204" */
  number: (value: number) => string;
  /** "1.204,0": to be read one below the other */
  tenths: (value: number) => string;
  /** "12,3 Millionen" */
  people: (count: number) => string;
}>;

type TimeWords = SharedWords['time'];

const locales = { de: 'de-DE', en: 'en-GB', leicht: 'de-DE' } as const satisfies Record<Language, string>;
const dayMs = 24 * hourMs;

export function createFormats(language: Language, words: TimeWords): Formats {
  const locale = locales[language];
  // Leichte Sprache cuts no words
  const intl = intlOf(locale, language === 'leicht' ? 'long' : 'short');
  const clockFace = (at: Instant) => intl.clock().format(at);
  const time = (at: Instant) => withZone(at, words.oClock(clockFace(at)), words);
  const timeWithSeconds = (at: Instant) => withZone(at, words.oClock(intl.clockWithSeconds().format(at)), words);
  const date = (at: Instant) => intl.date().format(at);
  const dateTime = (at: Instant) => `${date(at)}, ${time(at)}`;
  const duration = (ms: number) => durationOf(Math.max(0, ms), words);
  const point = (at: Instant, now: Instant) => {
    const [day, today] = [berlinDayOf(at), berlinDayOf(now)];
    if (day === today) return time(at);
    if (berlinDayAfter(day) === today) return words.yesterday(time(at));
    return day.slice(0, 4) === today.slice(0, 4) ? intl.dayOfYear().format(at) : intl.dayWithYear().format(at);
  };
  const ageInWords = (ms: number) => intl.unit(...largestUnit(ms));
  return {
    time,
    timeWithSeconds,
    clockFace,
    clockSeconds: (at) => intl.clockWithSeconds().format(at).slice(-2),
    dayOfYear: (at) => intl.dayOfYear().format(at),
    date,
    shortDate: (at) => intl.shortDate().format(at),
    dateTime,
    dayTime: (at, now) => (berlinDayOf(at) === berlinDayOf(now) ? words.today(time(at)) : dateTime(at)),
    point,
    since: (at, now) => words.since(point(at, now)),
    duration,
    age: (ms) => (ms < minuteMs ? `${Math.floor(Math.max(0, ms) / secondMs)}\u00a0${words.second}` : duration(ms)),
    ageInWords,
    ageInSeconds: (ms) => intl.unit(Math.floor(ms / secondMs), 'second'),
    ago: (ms) => intl.ago(...largestUnit(ms)),
    number: (value) => intl.number().format(value),
    tenths: (value) => intl.tenths().format(value),
    people: (count) => (count < 1_000_000 ? intl.number().format(count) : intl.millions().format(count)),
  };
}

/** Each is made when it is first spoken with: a first answer needs few of them, and a slow device takes its time for each. */
function intlOf(locale: string, weekday: 'long' | 'short') {
  const zoned = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Berlin', ...options }));
  const counting = (options?: Intl.NumberFormatOptions) => once(() => new Intl.NumberFormat(locale, options));
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'always' }));
  return {
    clock: zoned({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    clockWithSeconds: zoned({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }),
    shortDate: zoned({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    date: zoned({ weekday, day: 'numeric', month: 'long', year: 'numeric' }),
    dayOfYear: zoned({ day: 'numeric', month: 'long' }),
    dayWithYear: zoned({ day: 'numeric', month: 'long', year: 'numeric' }),
    number: counting(),
    tenths: counting({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    millions: counting({ notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 }),
    unit: (value: number, unit: TimeUnit) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
    ago: (value: number, unit: TimeUnit) => relative().format(-value, unit),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

type TimeUnit = 'second' | 'minute' | 'hour' | 'day';

function largestUnit(ms: number): [value: number, unit: TimeUnit] {
  const age = Math.max(0, ms);
  if (age < minuteMs) return [Math.floor(age / secondMs), 'second'];
  if (age < hourMs) return [Math.floor(age / minuteMs), 'minute'];
  return age < dayMs ? [Math.floor(age / hourMs), 'hour'] : [Math.floor(age / dayMs), 'day'];
}

function durationOf(ms: number, words: TimeWords): string {
  if (ms >= dayMs) return words.days(Math.floor(ms / dayMs));
  const hours = Math.floor(ms / hourMs);
  const minutes = Math.floor((ms % hourMs) / minuteMs);
  if (hours === 0) return `${minutes}\u00a0${words.minute}`;
  return minutes === 0 ? `${hours}\u00a0${words.hour}` : `${hours}\u00a0${words.hour} ${minutes}\u00a0${words.minute}`;
}

/** On the two days a year that have an hour twice or not at all, the time alone does not say which one is meant. */
function withZone(at: Instant, time: string, words: TimeWords): string {
  const { from, to } = berlinDayWindow(berlinDayOf(at));
  if (to - from === dayMs) return time;
  return `${time} ${berlinOffsetAt(at) === hourMs ? words.winter : words.summer}`;
}
