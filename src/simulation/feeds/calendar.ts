import { berlinDayOf, berlinOffsetAt, berlinTimeAt } from '#domain/berlin-time.ts';
import { hourMs, type Instant } from '#domain/instant.ts';
import { plain } from './plain.ts';

export type CalendarEvent = Readonly<{
  uid: string;
  sequence: number;
  stampedAt: Instant;
  startsAt: Instant;
  endsAt: Instant;
  summary: string;
  description: string;
  category: string;
  /** where people read on */
  pageUrl: string;
  isCancelled: boolean;
}>;

/** RFC 5545, `METHOD:PUBLISH`. Events are in Berlin time with the zone's rules beside them. */
export function writeCalendar(name: string, language: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Lagebild//Statusmeldungen//${escapeText(language.toUpperCase())}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    'X-WR-TIMEZONE:Europe/Berlin',
    // how often to ask again: the standard's word and the one older programs know
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...berlinZone,
    ...events.flatMap((event) => writeEvent(event, language)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function writeEvent(event: CalendarEvent, language: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.stampedAt)}`,
    `DTSTART${zoned(event.startsAt)}`,
    // an end must lie behind its beginning, in the whole seconds a calendar knows
    ...(wholeSecond(event.endsAt) > wholeSecond(event.startsAt) ? [`DTEND${zoned(event.endsAt)}`] : []),
    `SUMMARY;LANGUAGE=${language}:${escapeText(event.summary)}`,
    `DESCRIPTION;LANGUAGE=${language}:${escapeText(event.description)}`,
    `CATEGORIES:${escapeText(event.category)}`,
    `URL:${event.pageUrl}`,
    `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function utc(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Berlin time, except in the hour that comes twice: there readers differ about which one is meant, and only UTC says it. */
function zoned(at: Instant): string {
  const isTwice = berlinOffsetAt(at + hourMs) < berlinOffsetAt(at) || berlinOffsetAt(at - hourMs) > berlinOffsetAt(at);
  if (isTwice) return `:${utc(at)}`;
  const { hour, minute, second } = berlinTimeAt(at);
  const time = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join('');
  return `;TZID=Europe/Berlin:${berlinDayOf(at).replaceAll('-', '')}T${time}`;
}

function wholeSecond(at: Instant): Instant {
  return at - (at % 1_000);
}

export function escapeText(text: string): string {
  return plain(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Lines of at most 75 octets; a fold never splits a character. */
export function fold(line: string): string {
  const folded: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...folded, current].join('\r\n');
}

const encoder = new TextEncoder();

const berlinZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
];
