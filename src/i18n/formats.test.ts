import { describe, expect, it } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { createFormats } from './formats.ts';

const german = createFormats('de', de.time);
const english = createFormats('en', en.time);
const at = (text: string) => Date.parse(text);
/** no-break spaces made visible as plain ones, because that is what the eye compares */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const now = at('2023-05-09T12:22:07Z');

describe('times', () => {
  it('[G20] shows Berlin time whatever the zone of the device', () => {
    expect(plain(german.time(now))).toBe('14:22 Uhr');
    expect(plain(german.timeWithSeconds(now))).toBe('14:22:07 Uhr');
    expect(plain(german.dateTime(at('2023-05-03T08:40:00Z')))).toBe('Mi., 3. Mai 2023, 10:40 Uhr');
    expect(english.time(now)).toBe('14:22');
  });

  it('[G20] names the zone on a day that has an hour twice or not at all', () => {
    expect(plain(german.time(at('2023-10-29T00:30:00Z')))).toBe('02:30 Uhr MESZ');
    expect(plain(german.time(at('2023-10-29T01:30:00Z')))).toBe('02:30 Uhr MEZ');
    expect(plain(german.time(at('2023-03-26T10:00:00Z')))).toBe('12:00 Uhr MESZ');
    expect(plain(german.time(at('2023-10-28T10:00:00Z')))).toBe('12:00 Uhr');
  });

  it('says a beginning as exactly as its distance asks for', () => {
    expect(plain(german.since(at('2023-05-09T11:51:00Z'), now))).toBe('seit 13:51 Uhr');
    expect(plain(german.since(at('2023-05-08T21:10:00Z'), now))).toBe('seit gestern, 23:10 Uhr');
    expect(plain(german.since(at('2023-05-02T21:10:00Z'), now))).toBe('seit 2. Mai');
    expect(plain(german.since(at('2022-12-31T21:10:00Z'), now))).toBe('seit 31. Dezember 2022');
    expect(english.since(at('2023-05-02T21:10:00Z'), now)).toBe('since 2 May');
  });

  it('keeps a time and its unit on one line', () => {
    expect(german.time(now)).toBe('14:22\u00a0Uhr');
    expect(german.duration(31 * 60_000)).toBe('31\u00a0min');
  });
});

describe('durations and ages', () => {
  it.each([
    [59_999, '0 min'],
    [31 * 60_000, '31 min'],
    [9 * 3_600_000, '9 h'],
    [(4 * 60 + 20) * 60_000, '4 h 20 min'],
    [24 * 3_600_000, '1 Tag'],
    [13 * 86_400_000, '13 Tage'],
    [-5_000, '0 min'],
  ])('%d ms last %s', (ms, words) => {
    expect(plain(german.duration(ms))).toBe(words);
  });

  it('counts a young age in seconds and never rounds it down to an older minute', () => {
    expect(plain(german.age(3_999))).toBe('3 s');
    expect(plain(german.age(59_999))).toBe('59 s');
    expect(plain(german.age(60_000))).toBe('1 min');
    expect(plain(german.ageInWords(4 * 60_000))).toBe('4 Minuten');
    expect(plain(german.ago(12_000))).toBe('vor 12 Sekunden');
    expect(english.ago(60_000)).toBe('1 minute ago');
  });
});

it('writes numbers as the language does', () => {
  expect(german.number(1204)).toBe('1.204');
  expect(plain(german.people(12_340_000))).toBe('12,3 Millionen');
  expect(german.people(980_000)).toBe('980.000');
  expect(english.people(12_340_000)).toBe('12.3 million');
});
