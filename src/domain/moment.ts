import { berlinInstantOf, berlinOffsetAt, berlinTimeAt } from './berlin-time.ts';
import { hourMs, minuteMs, type Instant } from './instant.ts';

/** Why another instant is shown than the one that was named, or which of two. */
export const momentNotes = [
  'notATime',
  'future',
  'beforeRecords',
  'beforeReach',
  'skippedHour',
  'repeatedHour',
] as const;
export type MomentNote = (typeof momentNotes)[number];

/** What a text says about an instant. A Berlin time that a day has not, or has twice, is told by `note`. */
export type AskedMoment =
  | Readonly<{ kind: 'instant'; at: Instant; note: 'skippedHour' | 'repeatedHour' | null }>
  | Readonly<{ kind: 'notATime' }>;

/** The instant that is looked at. */
export type Moment =
  | Readonly<{ kind: 'now'; notes: readonly MomentNote[] }>
  | Readonly<{ kind: 'past'; at: Instant; notes: readonly MomentNote[] }>;

/**
 * Reads `2023-05-03T10:40` (with seconds if wanted) as Berlin time, `2023-05-03` as the beginning of that day there, and RFC 3339 with `Z` or an offset as
 * it stands. In the repeated hour of October the first; in the skipped hour of March an hour after the reading. A `+` that an address turned into a
 * space is read as it was meant. Never throws.
 */
export function parseMoment(text: string): AskedMoment {
  const [, day = '', clock = '00:00', seconds = ':00', fraction = '', zone] = pattern.exec(text.trim()) ?? [];
  const shown = Date.parse(`${day}T${clock}${seconds}Z`);
  // a 30th of February is moved on silently by engines
  if (Number.isNaN(shown) || new Date(shown).toISOString().slice(0, 19) !== `${day}T${clock}${seconds}`)
    return { kind: 'notATime' };
  const ms = Math.floor(Number(`0${fraction}`) * 1_000);
  return zone === undefined ? onWallClock(day, shown, ms) : withOffset(shown + ms, zone);
}

/**
 * The instant in Berlin time, as short as it can be said, without doubt which one is meant: in the repeated hour with its offset.
 * `parseMoment` reads it back to the millisecond.
 */
export function formatMoment(at: Instant): string {
  const offset = berlinOffsetAt(at);
  const shown = new Date(at + offset).toISOString();
  const length = at % minuteMs === 0 ? 16 : at % 1_000 === 0 ? 19 : 23;
  const isTwice = isSameWallTime(at, at - hourMs) || isSameWallTime(at, at + hourMs);
  return shown.slice(0, length) + (isTwice ? `+0${offset / hourMs}:00` : '');
}

/** The past instant that is looked at; null = now. */
export function pastInstant(moment: Moment): Instant | null {
  return moment.kind === 'past' ? moment.at : null;
}

/** What there is to be looked at: from the beginning of records to the present. Null = not known. A view may reach less far back than the records: to `reach`. */
export type KnownRange = Readonly<{ from: Instant | null; to: Instant | null; reach?: Instant | null }>;

/** The nearest sensible instant to the one that was asked for, and why it is another one. */
export function momentWithin(asked: AskedMoment, { from, to, reach = null }: KnownRange): Moment {
  if (asked.kind === 'notATime') return { kind: 'now', notes: ['notATime'] };
  const { at, note } = asked;
  if (to !== null && at > to) return { kind: 'now', notes: ['future'] };
  if (from !== null && at < from) return { kind: 'past', at: from, notes: ['beforeRecords'] };
  if (reach !== null && at < reach) return { kind: 'past', at: reach, notes: ['beforeReach'] };
  return { kind: 'past', at, notes: note === null ? [] : [note] };
}

const pattern = /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d)(?:(:\d\d)(\.\d{1,9})?)?([Zz]|[+\- ]\d\d:\d\d)?)?$/;

function onWallClock(day: string, shown: number, ms: number): AskedMoment {
  const { hours, minutes, seconds } = clockOf(shown);
  const at = berlinInstantOf(day, hours, minutes, seconds) + ms;
  if (berlinTimeAt(at).hour !== hours) return { kind: 'instant', at, note: 'skippedHour' };
  return { kind: 'instant', at, note: isSameWallTime(at, at + hourMs) ? 'repeatedHour' : null };
}

function withOffset(shown: number, zone: string): AskedMoment {
  if (zone.toUpperCase() === 'Z') return { kind: 'instant', at: shown, note: null };
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  if (hours > 23 || minutes > 59) return { kind: 'notATime' };
  const offset = (zone.startsWith('-') ? -1 : 1) * (hours * hourMs + minutes * minuteMs);
  return { kind: 'instant', at: shown - offset, note: null };
}

function clockOf(shown: number) {
  const date = new Date(shown);
  return { hours: date.getUTCHours(), minutes: date.getUTCMinutes(), seconds: date.getUTCSeconds() };
}

function isSameWallTime(a: Instant, b: Instant): boolean {
  return a + berlinOffsetAt(a) === b + berlinOffsetAt(b);
}
