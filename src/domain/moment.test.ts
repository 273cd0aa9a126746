import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { formatMoment, momentWithin, parseMoment } from './moment.ts';

const utc = (text: string) => Date.parse(text);
const at = (text: string) => ({ kind: 'instant', at: utc(text), note: null });

describe('a moment in an address', () => {
  it.each([
    ['2023-05-03T10:40', '2023-05-03T08:40:00Z'],
    ['2023-01-03T10:40', '2023-01-03T09:40:00Z'],
    ['2023-05-03T10:40:07', '2023-05-03T08:40:07Z'],
    ['2023-05-03T10:40:07.25', '2023-05-03T08:40:07.250Z'],
    ['2023-05-03', '2023-05-02T22:00:00Z'],
    ['2023-03-26', '2023-03-25T23:00:00Z'],
    ['2023-05-03T10:40Z', '2023-05-03T10:40:00Z'],
    ['2023-05-03T10:40:00Z', '2023-05-03T10:40:00Z'],
    ['2023-05-03t10:40:00z', '2023-05-03T10:40:00Z'],
    ['2023-05-03T10:40:00.123Z', '2023-05-03T10:40:00.123Z'],
    ['2023-05-03T10:40+02:00', '2023-05-03T08:40:00Z'],
    ['2023-05-03T10:40-05:30', '2023-05-03T16:10:00Z'],
    // `+` in an address is a space
    ['2023-05-03T10:40 02:00', '2023-05-03T08:40:00Z'],
    [' 2023-05-03T10:40 ', '2023-05-03T08:40:00Z'],
  ])('[M1] %s is %s', (text, instant) => {
    expect(parseMoment(text)).toEqual(at(instant));
  });

  it.each([
    '',
    'gestern',
    '3.5.2023 10:40',
    '2023-02-30',
    '2023-13-01T00:00',
    '2023-05-03T24:00',
    '2023-05-03T10:60',
    '2023-05-03T10:40:61',
    '2023-05-03T10',
    '2023-05-03T10:40+25:00',
    '2023-05-03T10:40Z<script>',
    '1683103200000',
    'Infinity',
    '12023-05-03',
  ])('[M2] %j is not a time', (text) => {
    expect(parseMoment(text)).toEqual({ kind: 'notATime' });
  });

  itHolds(
    '[M2] no text makes it fail',
    fc.property(fc.string(), (text) => ['instant', 'notATime'].includes(parseMoment(text).kind)),
  );

  it('[M3] the hour that a spring day lacks is read an hour later, and it says so', () => {
    expect(parseMoment('2023-03-26T01:59')).toEqual(at('2023-03-26T00:59:00Z'));
    expect(parseMoment('2023-03-26T02:00')).toEqual({
      kind: 'instant',
      at: utc('2023-03-26T01:00:00Z'),
      note: 'skippedHour',
    });
    expect(parseMoment('2023-03-26T02:30')).toMatchObject({ at: utc('2023-03-26T01:30:00Z'), note: 'skippedHour' });
    expect(parseMoment('2023-03-26T03:00')).toEqual(at('2023-03-26T01:00:00Z'));
  });

  it('[M3] of the hour an autumn day has twice it takes the first, and says so; an offset decides', () => {
    expect(parseMoment('2023-10-29T01:59')).toEqual(at('2023-10-28T23:59:00Z'));
    expect(parseMoment('2023-10-29T02:30')).toEqual({
      kind: 'instant',
      at: utc('2023-10-29T00:30:00Z'),
      note: 'repeatedHour',
    });
    expect(parseMoment('2023-10-29T02:30+01:00')).toEqual(at('2023-10-29T01:30:00Z'));
    expect(parseMoment('2023-10-29T02:30+02:00')).toEqual(at('2023-10-29T00:30:00Z'));
    expect(parseMoment('2023-10-29T03:00')).toEqual(at('2023-10-29T02:00:00Z'));
  });

  it('[M4] is written in Berlin time, as short as it can be', () => {
    expect(formatMoment(utc('2023-05-03T08:40:00Z'))).toBe('2023-05-03T10:40');
    expect(formatMoment(utc('2023-05-03T08:40:07Z'))).toBe('2023-05-03T10:40:07');
    expect(formatMoment(utc('2023-05-03T08:40:07.250Z'))).toBe('2023-05-03T10:40:07.250');
    expect(formatMoment(utc('2023-10-29T00:30:00Z'))).toBe('2023-10-29T02:30+02:00');
    expect(formatMoment(utc('2023-10-29T01:30:00Z'))).toBe('2023-10-29T02:30+01:00');
    expect(formatMoment(utc('2023-10-29T02:00:00Z'))).toBe('2023-10-29T03:00');
    expect(formatMoment(utc('2023-03-26T01:00:00Z'))).toBe('2023-03-26T03:00');
  });

  const instants = fc.oneof(
    fc.integer({ min: utc('1996-01-01T00:00Z'), max: utc('2090-01-01T00:00Z') }),
    fc.integer({ min: utc('2023-10-28T22:00Z'), max: utc('2023-10-29T04:00Z') }),
    fc.integer({ min: utc('2023-03-25T23:00Z'), max: utc('2023-03-26T03:00Z') }),
  );
  itHolds(
    '[M4] what is written is read back, to the millisecond and without doubt',
    fc.property(instants, (instant) => {
      const read = parseMoment(formatMoment(instant));
      return read.kind === 'instant' && read.at === instant && read.note === null;
    }),
  );
  itHolds(
    '[M4] an address carries it, whether its signs are escaped or not',
    fc.property(instants, (instant) => {
      const written = formatMoment(instant);
      const escaped = new URLSearchParams(`t=${encodeURIComponent(written)}`).get('t') ?? '';
      const plain = new URLSearchParams(`t=${written}`).get('t') ?? '';
      return [escaped, plain].every((text) => {
        const read = parseMoment(text);
        return read.kind === 'instant' && read.at === instant;
      });
    }),
  );
});

describe('the nearest sensible instant', () => {
  const known = { from: utc('2023-04-19T22:00Z'), to: utc('2023-05-09T12:00Z') };
  const within = (text: string, range: Parameters<typeof momentWithin>[1] = known) =>
    momentWithin(parseMoment(text), range);

  it('[M5] is the one that is named, as long as something is known of it', () => {
    expect(within('2023-05-03T10:40')).toEqual({ kind: 'past', at: utc('2023-05-03T08:40Z'), notes: [] });
    expect(within('2023-05-09T12:00Z')).toMatchObject({ kind: 'past', notes: [] });
    expect(within('2023-04-20')).toEqual({ kind: 'past', at: known.from, notes: [] });
  });

  it('[TL33] is the earliest that a view reaches back to, unless records begin later', () => {
    const reach = utc('2023-04-29T00:00Z');
    expect(within('2023-04-25', { ...known, reach })).toEqual({ kind: 'past', at: reach, notes: ['beforeReach'] });
    expect(within('2023-04-29T02:00', { ...known, reach })).toEqual({ kind: 'past', at: reach, notes: [] });
    expect(within('2023-04-25', { ...known, from: null, reach })).toMatchObject({ notes: ['beforeReach'] });
    const later = { from: reach + 1, to: known.to, reach };
    expect(within('2023-04-25', later)).toEqual({ kind: 'past', at: reach + 1, notes: ['beforeRecords'] });
  });

  it('[M5] is now for what is no time or still to come, and the beginning of records for what was before', () => {
    expect(within('morgen')).toEqual({ kind: 'now', notes: ['notATime'] });
    expect(within('2023-05-09T12:00:01Z')).toEqual({ kind: 'now', notes: ['future'] });
    expect(within('2023-04-19')).toEqual({ kind: 'past', at: known.from, notes: ['beforeRecords'] });
    expect(within('2023-03-26T02:30')).toMatchObject({ at: known.from, notes: ['beforeRecords'] });
  });

  it('[M5] says which hour of a change of the clock is shown, and does not guess what it does not know', () => {
    const unknown = { from: null, to: null };
    expect(within('2023-03-26T02:30', unknown)).toMatchObject({ kind: 'past', notes: ['skippedHour'] });
    expect(within('2023-10-29T02:30', unknown)).toMatchObject({ kind: 'past', notes: ['repeatedHour'] });
    expect(within('2999-01-01', unknown)).toMatchObject({ kind: 'past', notes: [] });
  });
});
